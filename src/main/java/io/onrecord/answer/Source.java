package io.onrecord.answer;

import io.onrecord.index.Names;
import io.onrecord.statement.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A speaker of the cited statements, as a claim may call it.
 *
 * @param key the same for the same speaker
 * @param names the words of each name and alias, folded, longest first
 * @param title the words of the title, folded; none when there is none
 * @param vocabulary all these words
 */
record Source(String key, List<List<String>> names, List<String> title, Set<String> vocabulary) {

  static Source of(Speaker speaker) {
    List<List<String>> names = new ArrayList<>();
    names.add(folded(speaker.name()));
    speaker.aliases().forEach(alias -> names.add(folded(alias)));
    List<String> title = speaker.title() == null ? List.of() : folded(speaker.title());
    names.removeIf(List::isEmpty);
    names.sort((a, b) -> Integer.compare(b.size(), a.size()));
    Set<String> vocabulary = new HashSet<>(title);
    names.forEach(vocabulary::addAll);
    return new Source(key(speaker), List.copyOf(names), title, vocabulary);
  }

  static String key(Speaker speaker) {
    return Names.fold(speaker.name());
  }

  /** How many words of a name of this speaker stand at {@code at}; 0 when none does. */
  int matches(List<Word> words, int at, int end) {
    for (List<String> name : names) {
      if (at + name.size() <= end && stands(name, words, at)) {
        return name.size();
      }
    }
    return 0;
  }

  /** How many words of the title of this speaker stand at {@code at}; 0 when it does not. */
  int matchesTitle(List<Word> words, int at, int end) {
    boolean all = !title.isEmpty() && at + title.size() <= end && stands(title, words, at);
    return all ? title.size() : 0;
  }

  private static boolean stands(List<String> name, List<Word> words, int at) {
    for (int i = 0; i < name.size(); i++) {
      if (!words.get(at + i).folded().equals(name.get(i))) {
        return false;
      }
    }
    return !words.get(at + name.size() - 1).possessive();
  }

  private static List<String> folded(String name) {
    List<String> words = new ArrayList<>(Word.of(name).stream().map(Word::folded).toList());
    if (words.size() > 1 && words.getFirst().equals("the")) {
      words.removeFirst();
    }
    return words;
  }
}
