package io.onrecord.neural;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts texts into the word pieces that a BERT model knows (uncased English: lower case, no
 * accents).
 *
 * <p>Devlin et al., "BERT: Pre-training of Deep Bidirectional Transformers for Language
 * Understanding", 2019; the pieces of a word are the longest known ones from its start on (Wu et
 * al., "Google's Neural Machine Translation System", 2016). A text that spells "[SEP]" holds those
 * five characters, not the mark.
 *
 * <p>Not OpenNLP's tokenizer, which keeps a run of punctuation marks together and leaves case,
 * accents and Chinese characters as they are, so that other pieces come out than the models were
 * trained with.
 *
 * <p>Takes time in proportion to the text, and stops at the last piece that is wanted. Safe for use
 * by many threads.
 */
final class WordPieces {
  /** A longer word is unknown as a whole. */
  private static final int MAX_WORD = 100;

  private static final String INSIDE = "##";
  private static final int REPLACEMENT_CHARACTER = 0xFFFD;

  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Integer> insides = new HashMap<>();
  private final int longest;
  private final int classification;
  private final int separator;
  private final int unknown;

  /**
   * @param vocabulary the pieces by their number from 0; those that continue a word begin with ##
   * @throws IllegalArgumentException when one of [CLS], [SEP], [UNK] is missing
   */
  WordPieces(List<String> vocabulary) {
    int most = 1;
    for (int i = 0; i < vocabulary.size(); i++) {
      String piece = vocabulary.get(i);
      boolean inside = piece.startsWith(INSIDE) && piece.length() > INSIDE.length();
      String letters = inside ? piece.substring(INSIDE.length()) : piece;
      (inside ? insides : starts).put(letters, i);
      most = Math.max(most, letters.length());
    }
    this.longest = most;
    this.classification = mark("[CLS]");
    this.separator = mark("[SEP]");
    this.unknown = mark("[UNK]");
  }

  private int mark(String mark) {
    Integer number = starts.get(mark);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary must hold %s".formatted(mark));
    }
    return number;
  }

  /** The number of the mark that stands first in every input. */
  int classification() {
    return classification;
  }

  /** The number of the mark that ends each text of an input. */
  int separator() {
    return separator;
  }

  /** The numbers of a text's pieces, at most {@code limit} of them. */
  int[] of(String text, int limit) {
    Pieces pieces = new Pieces(limit);
    for (int i = 0; i < text.length() && !pieces.full(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (character < 0x80) {
        pieces.add(character);
      } else if (!isDropped(character)) {
        addWithoutAccents(character, pieces);
      }
    }
    pieces.endWord();
    return pieces.found();
  }

  /**
   * Character by character rather than the text as a whole: what of the order of accents could
   * differ is dropped with them, and a run of 100,000 accents is sorted by nobody.
   */
  private static void addWithoutAccents(int character, Pieces pieces) {
    String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
    parts
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .forEach(pieces::add);
  }

  /** Control characters other than white space, those that only format, and halves of pairs. */
  private static boolean isDropped(int character) {
    if (character == REPLACEMENT_CHARACTER) {
      return true;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
      default -> false;
    };
  }

  private static boolean isSpace(int character) {
    return Character.isSpaceChar(character)
        || character == '\t'
        || character == '\n'
        || character == '\r';
  }

  /**
   * All that is neither letter nor digit nor space in ASCII, and what Unicode calls punctuation.
   */
  private static boolean isPunctuation(int character) {
    if (character < 0x80) {
      return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
    }
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The blocks of Chinese characters; each of these is a word. Kana and Hangul are not. */
  private static boolean isChinese(int character) {
    return (character >= 0x4E00 && character <= 0x9FFF)
        || (character >= 0x3400 && character <= 0x4DBF)
        || (character >= 0x20000 && character <= 0x2A6DF)
        || (character >= 0x2A700 && character <= 0x2B73F)
        || (character >= 0x2B740 && character <= 0x2B81F)
        || (character >= 0x2B920 && character <= 0x2CEAF)
        || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0x2F800 && character <= 0x2FA1F);
  }

  /** The pieces found so far, and the word that is being read. */
  private final class Pieces {
    private final int limit;
    private int[] found;
    private int count;
    private final StringBuilder word = new StringBuilder();
    private int wordCharacters;

    Pieces(int limit) {
      this.limit = limit;
      this.found = new int[Math.min(limit, 64)];
    }

    boolean full() {
      return count >= limit;
    }

    int[] found() {
      return Arrays.copyOf(found, count);
    }

    void add(int character) {
      if (isSpace(character)) {
        endWord();
      } else if (isChinese(character) || isPunctuation(character)) {
        endWord();
        extend(character);
        endWord();
      } else if (character >= ' ' && character != 0x7F) {
        extend(Character.toLowerCase(character));
      }
    }

    private void extend(int character) {
      wordCharacters++;
      if (wordCharacters <= MAX_WORD) {
        word.appendCodePoint(character);
      }
    }

    void endWord() {
      if (wordCharacters > MAX_WORD) {
        put(unknown);
      } else if (wordCharacters > 0) {
        cut();
      }
      word.setLength(0);
      wordCharacters = 0;
    }

    /** A word of which any part is unknown is unknown as a whole. */
    private void cut() {
      int before = count;
      for (int start = 0; start < word.length(); ) {
        int end = Math.min(word.length(), start + longest);
        Integer piece = null;
        while (end > start) {
          piece = (start == 0 ? starts : insides).get(word.substring(start, end));
          if (piece != null) {
            break;
          }
          end--;
        }
        if (piece == null) {
          count = Math.min(before, limit);
          put(unknown);
          return;
        }
        put(piece);
        start = end;
      }
    }

    private void put(int piece) {
      if (full()) {
        return;
      }
      if (count == found.length) {
        found = Arrays.copyOf(found, Math.min(limit, 2 * count));
      }
      found[count++] = piece;
    }
  }
}
