package io.onrecord.answer;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.index.FoundStatement;
import io.onrecord.retrieval.AlsoIn;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints statements as claims, in the article's own words.
 *
 * <p>A direct statement is its quoted words. Any other, and what is denied, is the whole sentence
 * that holds it, so that the reader sees how the article reports it: {@code He said Russia's need
 * was a sign of desperation.} becomes {@code [John Kirby] said Russia's need was a sign of
 * desperation.}
 */
final class StatementClaims {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "him", "them", "i", "we");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "my", "our");

  private StatementClaims() {}

  /** The statement as a claim; empty when no sentence of its article holds any of it. */
  static Optional<Claim> claim(FoundStatement found) {
    Article article = found.article();
    Statement statement = found.statement();
    boolean direct =
        statement.form() == Statement.Form.DIRECT
            && statement.polarity() == Statement.Polarity.SAYS;
    String quoted = direct ? QuotedText.of(article.text(), statement.content()) : "";
    List<Citation> citations;
    String text;
    if (quoted.isEmpty()) {
      List<Sentence> sentences = sentences(article, statement);
      citations = sentences.stream().map(s -> Citation.of(article, s, s.span())).toList();
      text = printed(article, statement, sentences);
    } else {
      citations = contentCitations(article, statement);
      text = quoted;
    }
    if (citations.isEmpty() || text.isBlank()) {
      return Optional.empty();
    }
    Claim.Kind kind = quoted.isEmpty() ? Claim.Kind.PARAPHRASE : Claim.Kind.QUOTATION;
    return Optional.of(
        new Claim(
            text,
            kind,
            names(statement.speakers()),
            Claim.Origin.ARTICLE,
            citations,
            Report.of(found),
            AlsoIn.NOWHERE));
  }

  /** The speakers' names: {@code Richard Blumenthal and Lindsey Graham}; null for none. */
  static @Nullable String names(List<Speaker> speakers) {
    List<String> names = speakers.stream().map(s -> PlainText.line(s.name())).toList();
    return switch (names.size()) {
      case 0 -> null;
      case 1 -> names.getFirst();
      default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    };
  }

  private static List<Citation> contentCitations(Article article, Statement statement) {
    TreeMap<Integer, Citation> bySentence = new TreeMap<>();
    for (Span content : statement.content()) {
      for (Sentence sentence : article.sentencesIn(content)) {
        Span part =
            new Span(
                Math.max(content.start(), sentence.span().start()),
                Math.min(content.end(), sentence.span().end()));
        bySentence.merge(
            sentence.number(),
            Citation.of(article, sentence, part),
            (a, b) -> Citation.of(article, sentence, cover(a.span(), b.span())));
      }
    }
    return List.copyOf(bySentence.values());
  }

  private static Span cover(Span a, Span b) {
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }

  /** The sentences that hold content or mention, in their order. */
  private static List<Sentence> sentences(Article article, Statement statement) {
    Stream<Span> spans =
        Stream.concat(statement.content().stream(), Stream.ofNullable(statement.mention()));
    TreeMap<Integer, Sentence> sentences = new TreeMap<>();
    spans
        .flatMap(span -> article.sentencesIn(span).stream())
        .forEach(sentence -> sentences.put(sentence.number(), sentence));
    return List.copyOf(sentences.values());
  }

  private static String printed(Article article, Statement statement, List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> PlainText.line(named(article.text(), statement, sentence.span())))
        .collect(Collectors.joining(" "));
  }

  /** The sentence, with the speaker's name in brackets where a pronoun mentions the speaker. */
  private static String named(String text, Statement statement, Span sentence) {
    Span mention = statement.mention();
    String name = names(statement.speakers());
    if (mention == null || name == null || !sentence.contains(mention)) {
      return sentence.in(text);
    }
    String word = mention.in(text).toLowerCase(Locale.ROOT);
    String replacement =
        PRONOUNS.contains(word)
            ? "[" + name + "]"
            : POSSESSIVES.contains(word) ? "[" + name + "'s]" : mention.in(text);
    return text.substring(sentence.start(), mention.start())
        + replacement
        + text.substring(mention.end(), sentence.end());
  }
}
