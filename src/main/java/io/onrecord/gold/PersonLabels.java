package io.onrecord.gold;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.article.Span;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom pronouns stand for, kept apart from articles that may not be passed on: lines {@code
 * {"doc_id","source":[start,end],"person":[start,end]}} with offsets in Unicode code points, {@code
 * person} being where the article prints the person's name.
 */
public final class PersonLabels {
  private record Line(
      @JsonProperty("doc_id") @Nullable String docId,
      @Nullable List<@Nullable Integer> source,
      @Nullable List<@Nullable Integer> person) {}

  private PersonLabels() {}

  /**
   * The articles with only those statements that a label names the person of. Labels of other
   * articles are passed by.
   *
   * @throws GoldFormatException when a line is not of that form
   * @throws IOException when the file cannot be read
   */
  public static List<GoldArticle> apply(Path file, List<GoldArticle> articles) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, List<GoldStatement>> byArticle = new HashMap<>();
    Map<String, GoldArticle> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    int number = 0;
    for (String line : lines(file)) {
      number++;
      String where = "%s line %d".formatted(file, number);
      Line label;
      try {
        label = json.readValue(line, Line.class);
      } catch (JsonProcessingException e) {
        throw new GoldFormatException(where, "is not a JSON object of a label", e);
      }
      if (label == null || label.docId() == null) {
        throw missing(where);
      }
      int[] source = offsets(label.source(), where);
      int[] person = offsets(label.person(), where);
      GoldArticle article = byId.get(label.docId());
      if (article != null) {
        String text = article.article().text();
        byArticle
            .computeIfAbsent(article.id(), id -> new ArrayList<>())
            .add(
                named(
                    MarkedLines.span(source, text, where),
                    MarkedLines.span(person, text, where).in(text)));
      }
    }
    List<GoldArticle> labelled = new ArrayList<>();
    for (GoldArticle article : articles) {
      List<GoldStatement> statements = byArticle.getOrDefault(article.id(), List.of());
      if (!statements.isEmpty()) {
        labelled.add(new GoldArticle(article.id(), article.article(), statements));
      }
    }
    return labelled;
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new GoldFormatException(file.toString(), "is not UTF-8", e);
    }
  }

  private static int[] offsets(@Nullable List<@Nullable Integer> pair, String where) {
    Integer start = pair == null || pair.size() != 2 ? null : pair.getFirst();
    Integer end = pair == null || start == null ? null : pair.getLast();
    if (start == null || end == null) {
      throw missing(where);
    }
    return new int[] {start, end};
  }

  private static GoldFormatException missing(String where) {
    return new GoldFormatException(where, "\"doc_id\", \"source\" or \"person\" is missing");
  }

  private static GoldStatement named(Span source, String person) {
    return new GoldStatement(
        1, List.of(source), source, List.of(), null, null, List.of(person), Set.of(), null);
  }
}
