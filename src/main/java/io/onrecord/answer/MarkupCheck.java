package io.onrecord.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A claim is plain text: no markup, link or address, nothing invisible, no look-alike letters. */
final class MarkupCheck {
  static final int MAX_CHARS = 1000;

  private static final List<String> MARKUP =
      List.of("](", "][", "![", "**", "__", "~~", "```", "`", "{{", "}}", "<!", "</", "/>", "\\");
  private static final List<String> LINKS =
      List.of("://", "www.", "mailto:", "javascript:", "data:", "&#", "&lt", "&gt", "&amp");

  private MarkupCheck() {}

  /** What is wrong with a text as the model wrote it. */
  static Optional<String> flaw(String written) {
    if (written.length() > MAX_CHARS) {
      return Optional.of("it is longer than %d characters".formatted(MAX_CHARS));
    }
    if (PlainText.hasInvisible(written)) {
      return Optional.of("it has invisible or control characters");
    }
    if (written.codePoints().noneMatch(Character::isLetter)) {
      return Optional.of("it says nothing");
    }
    if (MARKUP.stream().anyMatch(written::contains) || hasTag(written)) {
      return Optional.of("it has markup");
    }
    String lower = written.toLowerCase(Locale.ROOT);
    if (LINKS.stream().anyMatch(lower::contains)) {
      return Optional.of("it has a link");
    }
    return mixesScripts(written)
        ? Optional.of("it mixes look-alike letters of several scripts in one word")
        : Optional.empty();
  }

  /**
   * Addresses such as {@code example.com} and {@code a@example.com}, which some programs turn into
   * links, must stand in the cited sentences.
   */
  static Optional<String> address(Draft draft) {
    String text = draft.text();
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside =
          Character.isLetterOrDigit(text.charAt(i - 1))
              && Character.isLetterOrDigit(text.charAt(i + 1));
      if (inside && (c == '@' || (c == '.' && longParts(text, i)))) {
        String address = part(text, i);
        if (!draft.anyCited(cited -> cited.text.contains(address))) {
          return Optional.of("it has a link");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean longParts(String text, int dot) {
    return dot >= 2
        && Character.isLetterOrDigit(text.charAt(dot - 2))
        && dot + 2 < text.length()
        && Character.isLetter(text.charAt(dot + 1))
        && Character.isLetter(text.charAt(dot + 2));
  }

  private static String part(String text, int i) {
    int start = i;
    while (start > 0 && !PlainText.isSpace(text.charAt(start - 1)) && i - start < 40) {
      start--;
    }
    int end = i;
    while (end < text.length() && (end == i || Character.isLetterOrDigit(text.charAt(end)))) {
      end++;
    }
    while (start < i && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return text.substring(start, end);
  }

  private static boolean hasTag(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      if (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mixesScripts(String text) {
    Character.UnicodeScript word = Character.UnicodeScript.COMMON;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (!Character.isLetter(point)) {
        word = Character.UnicodeScript.COMMON;
        continue;
      }
      Character.UnicodeScript script = Character.UnicodeScript.of(point);
      if (lookAlike(word) && lookAlike(script) && word != script) {
        return true;
      }
      word = script;
    }
    return false;
  }

  private static boolean lookAlike(Character.UnicodeScript script) {
    return script == Character.UnicodeScript.LATIN
        || script == Character.UnicodeScript.CYRILLIC
        || script == Character.UnicodeScript.GREEK
        || script == Character.UnicodeScript.CHEROKEE
        || script == Character.UnicodeScript.ARMENIAN;
  }
}
