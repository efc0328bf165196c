package io.onrecord.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;

/**
 * Gives words their parts of speech.
 *
 * <p>The model is read once, when the first article needs it; a tagger serves one thread.
 */
final class Tagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** Longer runs are no prose and are cut. */
  private static final int MAX_RUN = 200;

  private static final class Shared {
    static final POSModel POS = read();

    private static POSModel read() {
      try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IOException(MODEL + " is not on the class path");
        }
        return new POSModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final TagChoice choice = new TagChoice(Shared.POS);
  private final Tag[] tags = tags(choice.names());

  static POSModel model() {
    return Shared.POS;
  }

  private static Tag[] tags(String[] names) {
    Tag[] tags = new Tag[names.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = Tag.of(names[i]);
    }
    return tags;
  }

  /** Writes the tags of {@code tokens} into the list itself. */
  void tag(List<Token> tokens) {
    for (int from = 0; from < tokens.size(); from += MAX_RUN) {
      String[] words = new String[Math.min(tokens.size() - from, MAX_RUN)];
      for (int i = 0; i < words.length; i++) {
        words[i] = plain(tokens.get(from + i));
      }
      int[] found = choice.tag(words);
      for (int i = 0; i < found.length; i++) {
        tokens.set(from + i, tokens.get(from + i).tagged(tags[found[i]]));
      }
    }
  }

  /** The token as the model knows it: with straight marks. */
  private static String plain(Token token) {
    return switch (token.text()) {
      case "“", "”", "''", "``", "«", "»" -> "\"";
      case "—", "–", "―", "--" -> "-";
      default -> token.text().replace('’', '\'');
    };
  }
}
