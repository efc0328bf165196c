package io.onrecord.article;

import java.util.List;
import java.util.Locale;

/**
 * What stands around the prose of an article and belongs to no sentence: photo credits, the names
 * of reporters and editors at its end, copyright, sign-offs.
 *
 * <p>Words such as "Photo" open prose too ({@code Photo evidence showed ...}), so a credit must
 * hold names only, apart from the few words that credits use.
 */
final class Furniture {
  private static final int MAX_CREDIT_CHARS = 240;

  /** Behind these only names may follow. */
  private static final List<String> BEFORE_NAMES =
      List.of(
          "photo from ",
          "photos from ",
          "photo by ",
          "photos by ",
          "photo via ",
          "photo courtesy ",
          "photos courtesy ",
          "photo:",
          "photos:",
          "photo credit:",
          "photograph:",
          "photographs:",
          "photograph by ",
          "photo illustration by ",
          "image:",
          "image by ",
          "image from ",
          "image credit:",
          "image via ",
          "images:",
          "picture:",
          "pictures:",
          "picture by ",
          "picture from ",
          "credit:",
          "credits:",
          "featured image:",
          "illustration by ",
          "illustration:",
          "video by ",
          "graphic by ",
          "graphics by ",
          "graphic:",
          "file photo:",
          "ap photo/",
          "reuters/",
          "afp/",
          "reporting by ",
          "reporting and writing by ",
          "additional reporting by ",
          "additional reporting:",
          "reporting:",
          "writing by ",
          "written by ",
          "writing:",
          "editing by ",
          "edited by ",
          "editing:",
          "compiled by ",
          "with reporting by ",
          "screenshot from ",
          "screenshot:",
          "source:",
          "sources:");

  private static final List<String> WHOLE_LINES =
      List.of(
          "advertisement",
          "reuter",
          "reuters",
          "read more",
          "related articles",
          "end",
          "all rights reserved",
          "file photo",
          "getty images",
          "ap photo",
          "handout",
          "ends",
          "our standards: the thomson reuters trust principles");

  private Furniture() {}

  /** Whether the paragraph holds no prose. */
  static boolean isFurniture(CharSequence text, Span paragraph) {
    if (!hasWord(text, paragraph)) {
      return true;
    }
    if (paragraph.length() > MAX_CREDIT_CHARS) {
      return false;
    }
    String line = text.subSequence(paragraph.start(), paragraph.end()).toString();
    String plain = plain(line);
    return WHOLE_LINES.contains(plain)
        || Agencies.contains(plain)
        || isCredit(line)
        || isContribution(plain)
        || isCopyright(plain);
  }

  /**
   * Where the prose of a paragraph ends that has a credit behind its last sentence, with or without
   * a space: {@code ... Cuba and Syria.Photo from Reuters}. The paragraph's end when it has none.
   */
  static int proseEnd(CharSequence text, Span paragraph) {
    int from = Math.max(paragraph.start() + 1, paragraph.end() - MAX_CREDIT_CHARS);
    for (int i = from; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      if ((Character.isUpperCase(c) || c == '(')
          && mayEndProse(text, paragraph, i)
          && !Character.isLetterOrDigit(before)
          && isTail(text.subSequence(i, paragraph.end()).toString())) {
        return Characters.trim(text, new Span(paragraph.start(), i)).end();
      }
    }
    return paragraph.end();
  }

  private static boolean mayEndProse(CharSequence text, Span paragraph, int at) {
    int i = at - 1;
    while (i > paragraph.start() && Characters.isBlank(text.charAt(i))) {
      i--;
    }
    char c = text.charAt(i);
    return Characters.isTerminator(c) || Characters.isClosing(c) || c == '"' || c == '\'';
  }

  private static boolean isTail(String tail) {
    return isCredit(tail) || plain(tail).equals("reuter") || plain(tail).equals("reuters");
  }

  private static boolean isCredit(String line) {
    String credit = unwrap(line.strip());
    String lower = credit.toLowerCase(Locale.ROOT);
    for (String start : BEFORE_NAMES) {
      if (lower.startsWith(start)) {
        String names = credit.substring(start.length()).strip();
        return Names.areAll(names) && !names.contains("?") && !names.contains("!");
      }
    }
    return false;
  }

  /** {@code The Associated Press writer Jane Doe contributed to this report.} */
  private static boolean isContribution(String plain) {
    return plain.endsWith(" contributed to this report")
        || plain.endsWith(" contributed to this story")
        || plain.endsWith(" contributed to this article")
        || plain.endsWith(" contributed reporting");
  }

  private static boolean isCopyright(String plain) {
    return plain.startsWith("©")
        || plain.startsWith("(c) ")
        || (plain.startsWith("copyright ")
            && plain.length() > 10
            && isYearOrMark(plain.charAt(10)));
  }

  private static boolean isYearOrMark(char c) {
    return Character.isDigit(c) || c == '©' || c == '(';
  }

  private static boolean hasWord(CharSequence text, Span paragraph) {
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  private static String unwrap(String line) {
    boolean wrapped =
        line.length() > 2
            && ((line.startsWith("(") && line.endsWith(")"))
                || (line.startsWith("[") && line.endsWith("]")));
    return wrapped ? line.substring(1, line.length() - 1).strip() : line;
  }

  private static String plain(String line) {
    String plain = unwrap(line).toLowerCase(Locale.ROOT);
    int end = plain.length();
    while (end > 0 && (plain.charAt(end - 1) == '.' || plain.charAt(end - 1) == ':')) {
      end--;
    }
    return plain.substring(0, end);
  }
}
