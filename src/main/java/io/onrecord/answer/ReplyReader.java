package io.onrecord.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads a model's reply while it streams: each complete line becomes the claims that it proposes.
 *
 * <p>The form asked for is {@code Claim. [k7q, m2x]}. Models vary it, so also read are bullets,
 * numbers, bold print, keys before the claim, several claims with keys on one line; left out are
 * code fences, headings that end in a colon, and {@code <think>} parts. For one thread.
 */
final class ReplyReader {
  private static final int MAX_LINE_CHARS = 4000;
  private static final String NOTHING = "nothing";

  private final StringBuilder line = new StringBuilder();
  private boolean thinking;
  private boolean nothing;

  /** The claims of the lines that the text completes. */
  List<Proposal> add(String text) {
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || line.length() >= MAX_LINE_CHARS) {
        proposals.addAll(read(line.toString()));
        line.setLength(0);
      }
      if (c != '\n' && c != '\r') {
        line.append(c);
      }
    }
    return proposals;
  }

  /** The claims of the last line, which no line break ends. */
  List<Proposal> end() {
    List<Proposal> proposals = read(line.toString());
    line.setLength(0);
    return proposals;
  }

  /** Whether the model said that the sentences do not answer the question. */
  boolean saidNothing() {
    return nothing;
  }

  private List<Proposal> read(String printed) {
    String text = printed.strip();
    if (thinking || text.startsWith("<think")) {
      thinking = !text.contains("</think>");
      return List.of();
    }
    text = withoutLead(text);
    if (text.isEmpty() || text.startsWith("```") || text.startsWith("---")) {
      return List.of();
    }
    if (bare(text).equals(NOTHING)) {
      nothing = true;
      return List.of();
    }
    List<Proposal> proposals = split(text);
    boolean heading = proposals.stream().allMatch(p -> p.keys().isEmpty()) && text.endsWith(":");
    return heading ? List.of() : proposals;
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    text.codePoints().filter(Character::isLetter).forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** Without bullet, number, heading or quote marks in front, and without bold print. */
  private static String withoutLead(String line) {
    String text = line.replace("**", "").replace("__", "").strip();
    int i = 0;
    while (i < text.length() && "#>*-•–—".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    boolean lead = i > 0 && (i == text.length() || PlainText.isSpace(text.charAt(i)));
    int from = lead || (i > 0 && text.charAt(0) == '•') ? i : 0;
    text = text.substring(from).strip();
    int digits = 0;
    while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0
            && digits + 1 < text.length()
            && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
            && PlainText.isSpace(text.charAt(digits + 1));
    return numbered ? text.substring(digits + 1).strip() : text;
  }

  /** Parts a line at its keys, which stand behind their claims or, on some lines, before them. */
  private static List<Proposal> split(String line) {
    List<String> texts = new ArrayList<>();
    List<List<String>> groups = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < line.length()) {
      int end = groupEnd(line, i);
      if (end > 0) {
        texts.add(line.substring(from, i));
        groups.add(keys(line.substring(i, end)));
        from = end;
        i = end;
      } else {
        i++;
      }
    }
    texts.add(line.substring(from));
    return paired(texts, groups);
  }

  private static List<Proposal> paired(List<String> texts, List<List<String>> groups) {
    boolean keysFirst = !groups.isEmpty() && !says(texts.getFirst());
    List<Proposal> proposals = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    String claim = texts.getFirst();
    for (int i = 0; i < groups.size(); i++) {
      keys.addAll(groups.get(i));
      String next = texts.get(i + 1);
      if (keysFirst) {
        add(proposals, next, keys);
      } else if (says(next)) {
        add(proposals, claim, keys);
        claim = next;
      } else {
        claim += next;
      }
      if (says(next)) {
        keys.clear();
      }
    }
    if (!keysFirst) {
      add(proposals, claim, keys);
    }
    return proposals;
  }

  private static void add(List<Proposal> proposals, String text, List<String> keys) {
    String claim = tidy(text);
    if (says(claim)) {
      proposals.add(new Proposal(claim, keys));
    }
  }

  private static boolean says(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Without the space that a removed key leaves before a full stop, or the colon after it. */
  private static String tidy(String text) {
    String tidy = text.strip().replace(" .", ".").replace(" ,", ",");
    int start = 0;
    while (start < tidy.length() && ":-–—,.; ".indexOf(tidy.charAt(start)) >= 0) {
      start++;
    }
    return tidy.substring(start).strip();
  }

  /** The end of a bracket that holds only keys at {@code i}; 0 when there is none. */
  private static int groupEnd(String line, int i) {
    char open = line.charAt(i);
    if (open != '[' && open != '(') {
      return i == 0 && line.length() > 4 && line.charAt(3) == ':' && Keys.isKey(lower(line, 3))
          ? 4
          : 0;
    }
    int close = line.indexOf(open == '[' ? ']' : ')', i);
    if (close < 0 || close - i > 60 || (open == '[' && line.startsWith("(", close + 1))) {
      return 0;
    }
    List<String> keys = keys(line.substring(i, close + 1));
    boolean all =
        !keys.isEmpty()
            && keys.stream().allMatch(k -> Keys.isKey(k) || (open == '[' && isMadeUp(k)));
    return all ? close + 1 : 0;
  }

  private static String lower(String line, int end) {
    return line.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** Whether the word looks like a source that a model makes up: {@code 1}, {@code s12}. */
  private static boolean isMadeUp(String word) {
    return word.length() <= 4
        && word.chars().anyMatch(Character::isDigit)
        && word.chars().allMatch(Character::isLetterOrDigit);
  }

  private static List<String> keys(String group) {
    String inside = group.replaceAll("[\\[\\](),;:]", " ").toLowerCase(Locale.ROOT);
    return Arrays.stream(inside.strip().split("\\s+"))
        .filter(word -> !word.isEmpty() && !word.equals("and") && !word.equals("keys"))
        .toList();
  }
}
