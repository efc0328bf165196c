package io.onrecord.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lines {@code {"text"}} of a file, with or without the rest of {@link Line}. */
final class TextLines {
  /**
   * One of them.
   *
   * @param id empty when the line has none
   * @param title empty when the line has none
   * @param sentences the text taken apart; empty when the line leaves that to the program
   * @param passage the id of the text to which the line belongs; empty for none
   * @param where file and line, for messages
   */
  record Line(
      String id, String title, String text, List<String> sentences, String passage, String where) {
    Line {
      sentences = List.copyOf(sentences);
    }
  }

  private TextLines() {}

  /**
   * Reads them all; lines that are blank, and those whose text is, are left out.
   *
   * @throws IllegalArgumentException when the file is not there, not UTF-8, or a line is no such
   *     object
   */
  static List<Line> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Line> lines = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          Line read = line(mapper, line, "%s line %d".formatted(file, number));
          if (!read.text().isBlank()) {
            lines.add(read);
          }
        }
      }
      return lines;
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("%s does not exist".formatted(file), e);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("%s is not UTF-8".formatted(file), e);
    }
  }

  private static Line line(ObjectMapper mapper, String line, String where) {
    JsonNode node;
    try {
      node = mapper.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("%s: is not a JSON object".formatted(where), e);
    }
    if (!node.path("text").isTextual()) {
      throw new IllegalArgumentException("%s: \"text\" is missing".formatted(where));
    }
    return new Line(
        node.path("id").asText(),
        node.path("title").asText(),
        node.path("text").asText(),
        sentences(node.path("sentences"), where),
        node.path("passage").asText(),
        where);
  }

  private static List<String> sentences(JsonNode node, String where) {
    List<String> sentences = new ArrayList<>();
    for (JsonNode sentence : node) {
      if (!sentence.isTextual()) {
        throw new IllegalArgumentException(
            "%s: \"sentences\" must be strings, one was %s".formatted(where, sentence));
      }
      sentences.add(sentence.asText());
    }
    return sentences;
  }
}
