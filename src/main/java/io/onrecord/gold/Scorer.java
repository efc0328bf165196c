package io.onrecord.gold;

import io.onrecord.article.Span;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import io.onrecord.statement.StatementExtractor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Scores extracted statements against marked ones.
 *
 * <p>Content is compared word by word, so that marks and spaces never matter. Pairs are matched one
 * to one, those with most words in common (Dice coefficient) first, down to a half. The source is
 * right when each side's head word lies in the other's span, or when neither has one.
 */
public final class Scorer {
  private static final double ENOUGH = 0.5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'\\-.&]*");
  private static final Pattern HEAD_END =
      Pattern.compile(",|\\(| who | of | in | from | for | at ");

  private record Pair(int marked, int extracted, double dice) {}

  private final GoldArticle gold;
  private final String text;
  private final List<Span> words = new ArrayList<>();

  private Scorer(GoldArticle gold) {
    this.gold = gold;
    this.text = gold.article().text();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
  }

  /** Extracts from each article and adds the scores up. */
  public static Score score(List<GoldArticle> articles, StatementExtractor extractor) {
    Score sum = Score.NONE;
    for (GoldArticle gold : articles) {
      sum = sum.plus(score(gold, extractor.extract(gold.article())));
    }
    return sum;
  }

  /** Scores these statements of the article. */
  static Score score(GoldArticle gold, List<Statement> extracted) {
    return new Scorer(gold).score(extracted, null);
  }

  /** The same for each form: of the marked statement, or of one that matches none. */
  public static Map<Statement.Form, Score> scoreByForm(
      List<GoldArticle> articles, StatementExtractor extractor) {
    Map<Statement.Form, Score> sums = new EnumMap<>(Statement.Form.class);
    for (GoldArticle gold : articles) {
      List<Statement> extracted = extractor.extract(gold.article());
      for (Statement.Form form : Statement.Form.values()) {
        sums.merge(form, new Scorer(gold).score(extracted, form), Score::plus);
      }
    }
    return sums;
  }

  /** How often the speaker is right, for each sort of source; a sort that none has is left out. */
  public static Map<SourceKind, SpeakerScore> scoreBySource(
      List<GoldArticle> articles, StatementExtractor extractor) {
    Map<SourceKind, SpeakerScore> sums = new EnumMap<>(SourceKind.class);
    for (GoldArticle gold : articles) {
      new Scorer(gold).addBySource(extractor.extract(gold.article()), sums);
    }
    return sums;
  }

  private void addBySource(List<Statement> extracted, Map<SourceKind, SpeakerScore> sums) {
    int[] match = match(extracted);
    for (int i = 0; i < match.length; i++) {
      GoldStatement statement = gold.statements().get(i);
      if (match[i] >= 0 && statement.counts() && !statement.speakers().isEmpty()) {
        Span source = statement.source();
        String words = source == null ? null : source.in(text);
        boolean right = sameSpeakers(statement.speakers(), extracted.get(match[i]).speakers());
        sums.merge(
            SourceKind.of(words, statement.speakers()),
            new SpeakerScore(1, right ? 1 : 0),
            SpeakerScore::plus);
      }
    }
  }

  private Score score(List<Statement> extracted, Statement.@Nullable Form form) {
    int[] match = match(extracted);
    int marked = 0;
    int found = 0;
    int sourced = 0;
    int exact = 0;
    int named = 0;
    int speakers = 0;
    boolean[] leftOut = new boolean[extracted.size()];
    for (int i = 0; i < match.length; i++) {
      GoldStatement statement = gold.statements().get(i);
      boolean asked =
          form == null || StatementExtractor.form(gold.article(), statement.content()) == form;
      if (match[i] >= 0) {
        leftOut[match[i]] = !statement.counts() || !asked;
      }
      if (!statement.counts() || !asked) {
        continue;
      }
      marked++;
      if (match[i] < 0) {
        continue;
      }
      Statement other = extracted.get(match[i]);
      found++;
      if (sameSource(statement.source(), other.mention())) {
        sourced++;
        exact += core(statement.content()).equals(core(other.content())) ? 1 : 0;
      }
      if (!statement.speakers().isEmpty()) {
        named++;
        speakers += sameSpeakers(statement.speakers(), other.speakers()) ? 1 : 0;
      }
    }
    int counted = 0;
    BitSet matched = new BitSet();
    for (int index : match) {
      if (index >= 0) {
        matched.set(index);
      }
    }
    for (int i = 0; i < extracted.size(); i++) {
      boolean asked = form == null || matched.get(i) || extracted.get(i).form() == form;
      counted += leftOut[i] || !asked ? 0 : 1;
    }
    return new Score(marked, counted, found, sourced, exact, named, speakers);
  }

  /** For each marked statement the extracted one that it is; -1 for none. */
  private int[] match(List<Statement> extracted) {
    List<BitSet> theirs = extracted.stream().map(one -> words(one.content())).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.statements().size(); i++) {
      BitSet ours = words(gold.statements().get(i).content());
      for (int j = 0; j < theirs.size(); j++) {
        double dice = dice(ours, theirs.get(j));
        if (dice >= ENOUGH) {
          pairs.add(new Pair(i, j, dice));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::dice)
            .reversed()
            .thenComparingInt(Pair::marked)
            .thenComparingInt(Pair::extracted));
    int[] match = new int[gold.statements().size()];
    java.util.Arrays.fill(match, -1);
    BitSet taken = new BitSet();
    for (Pair pair : pairs) {
      if (match[pair.marked()] < 0 && !taken.get(pair.extracted())) {
        match[pair.marked()] = pair.extracted();
        taken.set(pair.extracted());
      }
    }
    return match;
  }

  private BitSet words(List<Span> content) {
    BitSet found = new BitSet();
    for (Span span : content) {
      for (int i = firstEndingAfter(span.start()); i < words.size(); i++) {
        if (words.get(i).start() >= span.end()) {
          break;
        }
        found.set(i);
      }
    }
    return found;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words of the content, without {@code that} in front. */
  private BitSet core(List<Span> content) {
    BitSet core = words(content);
    int first = core.nextSetBit(0);
    if (first >= 0 && words.get(first).in(text).equalsIgnoreCase("that")) {
      core.clear(first);
    }
    return core;
  }

  private static double dice(BitSet first, BitSet second) {
    BitSet both = (BitSet) first.clone();
    both.and(second);
    int sum = first.cardinality() + second.cardinality();
    return sum == 0 ? 0 : 2.0 * both.cardinality() / sum;
  }

  private boolean sameSource(@Nullable Span first, @Nullable Span second) {
    if (first == null || second == null) {
      return first == null && second == null;
    }
    return head(first).overlaps(second) && head(second).overlaps(first);
  }

  /** The last capitalised word of what stands before an apposition, else its last word. */
  private Span head(Span source) {
    String all = source.in(text);
    Matcher end = HEAD_END.matcher(all);
    Matcher word =
        WORD.matcher(end.find() && end.start() > 0 ? all.substring(0, end.start()) : all);
    Span head = source;
    boolean name = false;
    while (word.find()) {
      boolean capital = Character.isUpperCase(word.group().charAt(0));
      if (capital || !name) {
        head = new Span(source.start() + word.start(), source.start() + word.end());
      }
      name |= capital;
    }
    return head;
  }

  private static boolean sameSpeakers(List<String> marked, List<Speaker> extracted) {
    return marked.size() == extracted.size()
        && marked.stream()
            .allMatch(name -> extracted.stream().anyMatch(one -> sameName(name, one.name())));
  }

  /** The same last word and no other first one, or all words of one among the other's. */
  static boolean sameName(String first, String second) {
    List<String> a = List.of(plain(first).split(" ", -1));
    List<String> b = List.of(plain(second).split(" ", -1));
    boolean last =
        a.getLast().equals(b.getLast())
            && (a.size() == 1 || b.size() == 1 || a.getFirst().equals(b.getFirst()));
    return last || a.containsAll(b) || b.containsAll(a);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("[’']s\\b", "")
        .replaceAll("[^\\p{L}\\p{N}’' -]", "")
        .replaceAll("\\b(?:a|an|the|his|her|its|their|our|this|that)\\b", "")
        .strip()
        .replaceAll("\\s+", " ");
  }
}
