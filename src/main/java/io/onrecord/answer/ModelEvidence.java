package io.onrecord.answer;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.index.FoundStatement;
import io.onrecord.index.StatementPage;
import io.onrecord.retrieval.EvidenceSentence;
import io.onrecord.retrieval.Question;
import io.onrecord.statement.Speaker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The evidence as a model is shown it: sentences under keys.
 *
 * @param keyed what the model may cite, in the order shown
 * @param values what the variables of the prompt stand for
 */
record ModelEvidence(Map<String, EvidenceSentence> keyed, Map<String, Object> values) {
  static final List<String> VARIABLES = List.of("question", "sentences", "fence", "speakers");

  /** More do not make an answer better, and every one costs time and money. */
  private static final int MAX_SENTENCES = 40;

  private static final int MAX_CHARS = 12_000;

  static ModelEvidence of(
      Question question, List<EvidenceSentence> sentences, List<String> speakers, long seed) {
    Map<String, EvidenceSentence> keyed = new LinkedHashMap<>();
    List<String> keys = Keys.draw(seed, MAX_SENTENCES);
    StringBuilder lines = new StringBuilder();
    for (EvidenceSentence sentence : sentences) {
      if (keyed.size() == MAX_SENTENCES
          || sentence.sentence().span().length() > Gate.MAX_SENTENCE_CHARS) {
        continue;
      }
      String line = "[%s] %s".formatted(keys.get(keyed.size()), line(sentence));
      if (lines.length() + line.length() > MAX_CHARS) {
        break;
      }
      keyed.put(keys.get(keyed.size()), sentence);
      lines.append(lines.isEmpty() ? "" : "\n").append(line);
    }
    Map<String, Object> values = new HashMap<>();
    values.put("question", PlainText.line(question.text()));
    values.put("sentences", lines.toString());
    values.put("fence", Keys.fence(seed));
    values.put("speakers", speakers.isEmpty() ? "the speaker" : String.join(" and ", speakers));
    return new ModelEvidence(keyed, values);
  }

  /** The sentences that hold the statements of a page, each once, with those that stand in it. */
  static List<EvidenceSentence> sentences(StatementPage page) {
    record Place(String article, int sentence) {}
    Map<Place, List<FoundStatement>> inside = new LinkedHashMap<>();
    Map<Place, Sentence> sentences = new HashMap<>();
    for (FoundStatement found : page.statements()) {
      Article article = found.article();
      Stream<Span> spans =
          Stream.concat(
              found.statement().content().stream(), Stream.ofNullable(found.statement().mention()));
      spans
          .flatMap(span -> article.sentencesIn(span).stream())
          .distinct()
          .sorted((a, b) -> Integer.compare(a.number(), b.number()))
          .forEach(
              sentence -> {
                Place place = new Place(article.id(), sentence.number());
                sentences.put(place, sentence);
                inside.computeIfAbsent(place, p -> new ArrayList<>()).add(found);
              });
    }
    List<EvidenceSentence> evidence = new ArrayList<>();
    inside.forEach(
        (place, statements) -> {
          Sentence sentence = sentences.get(place);
          if (sentence != null) {
            Article article = statements.getFirst().article();
            evidence.add(new EvidenceSentence(article, sentence, 0, statements));
          }
        });
    return evidence;
  }

  /** {@code 2024-06-20 · Reuters · John Kirby: He said …}. */
  private static String line(EvidenceSentence sentence) {
    Article article = sentence.article();
    String head =
        Stream.of(text(article.published()), text(article.outlet()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ", "", " · "));
    return (head.equals(" · ") ? "" : head) + speakers(sentence) + PlainText.line(sentence.text());
  }

  private static String speakers(EvidenceSentence sentence) {
    List<Speaker> speakers =
        sentence.statements().stream()
            .map(found -> found.statement().speakers())
            .flatMap(Collection::stream)
            .toList();
    Map<String, Speaker> distinct = new LinkedHashMap<>();
    speakers.forEach(speaker -> distinct.putIfAbsent(Source.key(speaker), speaker));
    String names = StatementClaims.names(List.copyOf(distinct.values()));
    return names == null ? "" : names + ": ";
  }

  private static String text(@Nullable Object some) {
    return some == null ? "" : PlainText.line(some.toString());
  }
}
