package io.onrecord.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import io.onrecord.article.Days;
import io.onrecord.article.Span;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import io.onrecord.statement.StatementExtractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Writes who said what in texts of a file, for evaluation. */
final class ExtractCommand implements Command {
  private record Line(@Nullable String docId, @Nullable String text) {}

  /** Spans are {@code [start, end]} in Unicode code points. */
  private record Extracted(
      int number,
      List<int[]> spans,
      List<int[]> source,
      @Nullable String speaker,
      List<String> kinds,
      List<int[]> cue,
      String form,
      String polarity,
      List<int[]> addressee,
      List<int[]> time,
      @Nullable String timeFrom,
      @Nullable String timeTo,
      @Nullable Integer reportedBy,
      double confidence,
      String rule) {}

  private record Prediction(String docId, List<Extracted> statements) {}

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("extract");
    spec.usageMessage()
        .description(
            "Reads lines {\"doc_id\",\"text\"} and writes, for each, a line"
                + " {\"doc_id\",\"statements\":[{\"spans\",\"source\",\"speaker\",\"cue\",…}]} with"
                + " offsets in Unicode code points. Neither corpus nor index is used.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE.jsonl")
            .type(String.class)
            .arity("1")
            .description("The texts, a JSON object a line.")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Settings settings, Console console) throws IOException {
    String file = arguments.matchedPositionalValue(0, "");
    StatementExtractor extractor = new StatementExtractor();
    ObjectMapper mapper = mapper();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          console
              .out()
              .println(predict(extractor, mapper, line, "%s line %d".formatted(file, number)));
        }
      }
      return OK;
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("%s does not exist".formatted(file), e);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("%s is not UTF-8".formatted(file), e);
    }
  }

  /** Made only when needed: it takes a part of the time in which other commands are done. */
  private static ObjectMapper mapper() {
    return JsonMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  private static String predict(
      StatementExtractor extractor, ObjectMapper mapper, String line, String where) {
    Line input;
    try {
      input = mapper.readValue(line, Line.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("%s: is not a JSON object".formatted(where), e);
    }
    String id = required(input == null ? null : input.docId(), "doc_id", where);
    String text = required(input == null ? null : input.text(), "text", where);
    Article article = ArticleParser.parse("article", text);
    int[] codePoints = codePoints(text);
    List<Extracted> statements =
        extractor.extract(article).stream()
            .map(statement -> extracted(statement, codePoints))
            .toList();
    try {
      return mapper.writeValueAsString(new Prediction(id, statements));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record could not be written as JSON", e);
    }
  }

  private static String required(@Nullable String value, String name, String where) {
    if (value == null) {
      throw new IllegalArgumentException("%s: \"%s\" is missing".formatted(where, name));
    }
    return value;
  }

  private static Extracted extracted(Statement statement, int[] codePoints) {
    String speaker =
        statement.speakers().stream().map(Speaker::name).collect(Collectors.joining(" and "));
    Statement.Time time = statement.time();
    Days days = time == null ? null : time.days();
    return new Extracted(
        statement.number(),
        statement.content().stream().map(span -> offsets(span, codePoints)).toList(),
        optional(statement.mention(), codePoints),
        speaker.isEmpty() ? null : speaker,
        statement.speakers().stream().map(one -> lower(one.kind())).toList(),
        optional(statement.cue(), codePoints),
        lower(statement.form()),
        lower(statement.polarity()),
        optional(statement.addressee(), codePoints),
        optional(time == null ? null : time.span(), codePoints),
        days == null ? null : days.from().toString(),
        days == null ? null : days.to().toString(),
        statement.reportedBy(),
        statement.confidence(),
        statement.rule());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<int[]> optional(@Nullable Span span, int[] codePoints) {
    return span == null ? List.of() : List.of(offsets(span, codePoints));
  }

  private static int[] offsets(Span span, int[] codePoints) {
    return new int[] {codePoints[span.start()], codePoints[span.end()]};
  }

  /** For each offset in UTF-16 code units, how many code points stand before it. */
  private static int[] codePoints(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean secondHalf =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (secondHalf ? 0 : 1);
    }
    return before;
  }
}
