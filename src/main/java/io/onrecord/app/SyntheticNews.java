package io.onrecord.app;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.index.Fingerprint;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.PassageCutter;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Made-up news to measure with: about 600 words an article, of which a third of the sentences are
 * somebody's. Words and speakers occur as often as in real news, after Zipf's law. Who said what is
 * known by construction, so that large corpora need no extraction.
 *
 * <p>The same seed and number always give the same article, in any order and on any thread.
 */
final class SyntheticNews {
  private static final int VOCABULARY = 60_000;
  private static final int SPEAKERS = 20_000;
  private static final int SENTENCES = 32;
  private static final long DAYS = 3_650;
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

  private static final List<String> SMALL =
      List.of("the", "of", "and", "to", "in", "a", "for", "on", "with", "by", "from", "at");
  private static final List<String> COMMON =
      List.of(
          "government",
          "people",
          "city",
          "police",
          "percent",
          "market",
          "country",
          "officials",
          "plan",
          "court",
          "water",
          "report",
          "workers",
          "school",
          "price",
          "month",
          "party",
          "minister",
          "company",
          "health",
          "power",
          "bridge",
          "law",
          "election",
          "house",
          "budget");
  private static final List<String> FIRST_NAMES =
      List.of(
          "John", "Mary", "James", "Anna", "Robert", "Linda", "Peter", "Susan", "Thomas", "Karen",
          "David", "Laura", "Paul", "Emma", "George", "Alice", "Mark", "Julia", "Henry", "Sarah",
          "Daniel", "Maria", "Frank", "Helen", "Martin", "Ruth", "Simon", "Clara", "Victor",
          "Nina");
  private static final List<String> TITLES =
      List.of("spokesman", "analyst", "mayor", "professor", "lawyer", "director", "senator");
  private static final List<String> OUTLETS =
      List.of("Daily Post", "Evening Star", "Morning Herald", "City Tribune", "National Wire");
  private static final List<String> PLACES =
      List.of("LONDON", "GENEVA", "WASHINGTON", "NAIROBI", "PARIS", "TOKYO", "OTTAWA");
  private static final String CONSONANTS = "bcdfghlmnprstvwk";
  private static final String VOWELS = "aeiou";

  private final long seed;

  SyntheticNews(long seed) {
    this.seed = seed;
  }

  /** The article of that number, which its id carries; numbers count from 0. */
  IndexedArticle article(int number) {
    return new Maker(new SplittableRandom(seed * 1_000_003 + number)).make(number);
  }

  /** Zipf's law with exponent 1: the second of {@code n} is half as likely as the first. */
  private static int rank(SplittableRandom random, int n) {
    return Math.min(n - 1, (int) Math.pow(n + 1.0, random.nextDouble()) - 1);
  }

  private static <T> T any(SplittableRandom random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static String word(int rank) {
    if (rank < COMMON.size()) {
      return COMMON.get(rank);
    }
    StringBuilder word = new StringBuilder();
    int rest = rank + CONSONANTS.length() * VOWELS.length();
    while (rest > 0) {
      word.append(CONSONANTS.charAt(rest % CONSONANTS.length()));
      rest /= CONSONANTS.length();
      word.append(VOWELS.charAt(rest % VOWELS.length()));
      rest /= VOWELS.length();
    }
    return word.append(CONSONANTS.charAt(rank % 7)).toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Eight speakers share a last name, as common ones do. */
  private static Speaker speaker(int rank) {
    String first = FIRST_NAMES.get((rank * 7 + rank / 8) % FIRST_NAMES.size());
    String last = capital(word(5_000 + rank / 8));
    return new Speaker(
        first + " " + last, List.of(last), TITLES.get(rank % TITLES.size()), Speaker.Kind.PERSON);
  }

  /** Writes one article. */
  private static final class Maker {
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Speaker> heard = new ArrayList<>();

    Maker(SplittableRandom random) {
      this.random = random;
    }

    IndexedArticle make(int number) {
      LocalDate day = FIRST_DAY.plusDays(random.nextLong(DAYS));
      text.append(any(random, PLACES)).append(", ").append(day).append(" - ");
      int wanted = SENTENCES - 8 + random.nextInt(17);
      while (sentences.size() < wanted) {
        sentence();
      }
      Article article =
          new Article(
              "n" + number,
              sentences.getFirst().span().in(text.toString()),
              any(random, OUTLETS),
              null,
              day,
              null,
              null,
              text.toString(),
              sentences);
      return new IndexedArticle(
          article,
          new Fingerprint("n" + number + ".txt", text.length(), 0),
          statements,
          PassageCutter.cut(article, statements));
    }

    private void sentence() {
      int start = text.length();
      switch (random.nextInt(6)) {
        case 0 -> quotation();
        case 1 -> indirect();
        default -> text.append(words(12 + random.nextInt(14))).append('.');
      }
      Span span = new Span(start, text.length());
      sentences.add(new Sentence(sentences.size() + 1, 1 + sentences.size() / 3, span));
      text.append(sentences.size() % 3 == 0 ? "\n\n" : " ");
    }

    private void quotation() {
      int start = text.length();
      text.append('“').append(words(8 + random.nextInt(12))).append(",”");
      Span content = new Span(start, text.length());
      text.append(' ');
      Speaker speaker = speaker();
      Span mention = mention(speaker);
      text.append(' ');
      Span cue = append("said");
      if (!heard.contains(speaker)) {
        heard.add(speaker);
        text.append(", the ").append(speaker.title());
      }
      text.append('.');
      state(content, speaker, mention, cue, Statement.Form.DIRECT);
    }

    private void indirect() {
      Speaker speaker = speaker();
      Span mention = mention(speaker);
      text.append(' ');
      Span cue = append("said");
      text.append(" that ");
      Span content = append(words(8 + random.nextInt(12)).toLowerCase(Locale.ROOT));
      text.append('.');
      heard.add(speaker);
      state(content, speaker, mention, cue, Statement.Form.INDIRECT);
    }

    private void state(
        Span content, Speaker speaker, Span mention, @Nullable Span cue, Statement.Form form) {
      statements.add(
          new Statement(
              statements.size() + 1,
              List.of(content),
              List.of(speaker),
              mention,
              cue,
              form,
              Statement.Polarity.SAYS,
              null,
              null,
              null,
              0.9,
              "made-up"));
    }

    private Speaker speaker() {
      return !heard.isEmpty() && random.nextBoolean()
          ? any(random, heard)
          : SyntheticNews.speaker(rank(random, SPEAKERS));
    }

    private Span mention(Speaker speaker) {
      return append(heard.contains(speaker) ? speaker.aliases().getFirst() : speaker.name());
    }

    private Span append(String words) {
      int start = text.length();
      text.append(words);
      return new Span(start, text.length());
    }

    private String words(int count) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < count; i++) {
        String next =
            i > 0 && random.nextInt(5) < 2 ? any(random, SMALL) : word(rank(random, VOCABULARY));
        words.append(i == 0 ? capital(next) : " " + next);
      }
      return words.toString();
    }
  }
}
