package io.onrecord.answer;

import io.onrecord.article.Article;
import io.onrecord.article.Span;
import io.onrecord.index.FoundStatement;
import io.onrecord.retrieval.EvidenceSentence;
import io.onrecord.statement.Speaker;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sentence that claims may cite, with what the checks ask of it worked out once. */
final class CitedSentence {
  final EvidenceSentence evidence;
  final String text;
  final List<Word> words;

  /** Words that a claim may use as names: of the sentence, its speakers and its article's head. */
  final Set<String> names = new HashSet<>();

  /** Stems of the words of substance, of the same texts. */
  final Set<String> stems = new HashSet<>();

  final Set<String> figures = new HashSet<>();
  final List<Negation> negations;

  /** The statements that stand in it. */
  final List<Said> said;

  CitedSentence(EvidenceSentence evidence) {
    this.evidence = evidence;
    this.text = evidence.text();
    this.words = Word.of(text);
    this.negations = Negation.in(text, words);
    this.said = evidence.statements().stream().map(Said::of).toList();
    Article article = evidence.article();
    add(text, words);
    add(article.title());
    addOptional(article.outlet());
    if (article.dateline() != null) {
      add(article.dateline().place());
      addOptional(article.dateline().agency());
      if (article.dateline().day() != null) {
        addDay(article.dateline().day().getMonth(), article.dateline().day().getDayOfMonth());
      }
    }
    LocalDate published = article.published();
    if (published != null) {
      addDay(published.getMonth(), published.getDayOfMonth());
      figures.add(Integer.toString(published.getYear()));
      names.add(
          published
              .getDayOfWeek()
              .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              .toLowerCase(Locale.ROOT));
    }
    for (FoundStatement found : evidence.statements()) {
      for (Speaker speaker : found.statement().speakers()) {
        add(speaker.name());
        speaker.aliases().forEach(this::add);
        addOptional(speaker.title());
      }
    }
    NameCheck.addOtherForms(names);
  }

  Article article() {
    return evidence.article();
  }

  int number() {
    return evidence.sentence().number();
  }

  /**
   * Whether a part of this sentence, in its own offsets, lies in what somebody says.
   *
   * @param but keys of speakers that do not count
   */
  boolean isSaid(int start, int end, Set<String> but) {
    int base = evidence.sentence().span().start();
    Span part = new Span(base + start, base + end);
    return said.stream()
        .filter(statement -> !statement.isBy(but))
        .flatMap(statement -> statement.found().statement().content().stream())
        .anyMatch(content -> content.overlaps(part));
  }

  Citation citation() {
    return Citation.of(article(), evidence.sentence(), evidence.sentence().span());
  }

  private void addDay(java.time.Month month, int day) {
    names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    figures.add(Integer.toString(day));
  }

  private void addOptional(@Nullable String words) {
    Stream.ofNullable(words).forEach(this::add);
  }

  private void add(String some) {
    add(some, Word.of(some));
  }

  private void add(String some, List<Word> its) {
    for (Word word : its) {
      names.add(word.folded());
      if (Lexicon.hasSubstance(word.folded())) {
        stems.add(Lexicon.stem(word.folded()));
      }
    }
    figures.addAll(Figures.supported(some, its));
  }
}
