package io.onrecord.app;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import io.onrecord.index.FoundPassage;
import io.onrecord.retrieval.FindingModels;
import io.onrecord.retrieval.PassageFinder;
import io.onrecord.retrieval.SentenceChoice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the program finds for questions of a file, in the form that is scored. */
final class EvalRuns {
  /** Passages looked at for each question; an article stands where its best passage does. */
  private static final int PASSAGES = 200;

  /** Passages whose sentences a question is answered from. */
  private static final int ANSWERING = 10;

  /** Articles for a question, best first. */
  record Articles(String id, Set<String> results) {}

  /** Sentences of the question's own text, counted from 0, best first. */
  record Sentences(String id, List<Integer> sentences) {}

  /**
   * Whether a question is answered.
   *
   * @param answerable higher for those that the texts rather answer
   */
  record Refusal(String id, double answerable, boolean abstained) {}

  private final ArticleIndex index;
  private final Map<String, TextLines.Line> docs;
  private final PassageFinder finder;
  private final SentenceChoice choice;

  /**
   * @param index holds the texts as articles
   * @param docs the same by their ids
   */
  EvalRuns(ArticleIndex index, Map<String, TextLines.Line> docs, FindingModels models) {
    this.index = index;
    this.docs = docs;
    this.finder = new PassageFinder(index, models);
    this.choice = new SentenceChoice(index, models);
  }

  Articles articles(TextLines.Line query) {
    Set<String> found = new LinkedHashSet<>();
    for (FoundPassage passage : finder.find(query.text(), Filters.NONE, PASSAGES).passages()) {
      found.add(passage.article().id());
    }
    return new Articles(query.id(), found);
  }

  /**
   * @throws IllegalArgumentException when the question does not name a text to choose from
   */
  Sentences sentences(TextLines.Line query) {
    TextLines.@Nullable Line doc = doc(query);
    if (doc == null) {
      throw new IllegalArgumentException(
          "%s: \"passage\" must be the id of a line of --docs; sentences are chosen from that one"
              .formatted(query.where()));
    }
    List<SentenceChoice.Candidate> candidates = candidates(doc);
    PassageFinder.Found found = finder.find(query.text(), only(doc), 1);
    List<Integer> ranked = new ArrayList<>();
    choice.choose(query.text(), candidates, found.similarity()).ranked().stream()
        .map(SentenceChoice.Scored::place)
        .forEach(ranked::add);
    // Those that are not ranked have nothing of the question and follow in their order.
    IntStream.range(0, candidates.size()).filter(i -> !ranked.contains(i)).forEach(ranked::add);
    return new Sentences(query.id(), ranked);
  }

  /** Judged by the text that the question names, or else by all texts. */
  Refusal refusal(TextLines.Line query) {
    TextLines.@Nullable Line doc = doc(query);
    PassageFinder.Found found =
        doc == null
            ? finder.findDistinct(query.text(), Filters.NONE, ANSWERING)
            : finder.find(query.text(), only(doc), 1);
    List<SentenceChoice.Candidate> candidates =
        doc == null ? candidates(found.passages()) : candidates(doc);
    SentenceChoice.Choice chosen = choice.choose(query.text(), candidates, found.similarity());
    return new Refusal(query.id(), chosen.answerable(), !chosen.enough());
  }

  private TextLines.@Nullable Line doc(TextLines.Line query) {
    if (query.passage().isEmpty()) {
      return null;
    }
    TextLines.@Nullable Line doc = docs.get(query.passage());
    if (doc == null) {
      throw new IllegalArgumentException(
          "%s: \"passage\" must be the id of a line of --docs, was \"%s\""
              .formatted(query.where(), query.passage()));
    }
    return doc;
  }

  private static Filters only(TextLines.Line doc) {
    return new Filters(null, null, null, null, doc.id());
  }

  private List<SentenceChoice.Candidate> candidates(TextLines.Line doc) {
    List<String> sentences =
        doc.sentences().isEmpty()
            ? index.article(doc.id()).map(EvalRuns::sentencesOf).orElse(List.of())
            : doc.sentences();
    return sentences.stream()
        .map(text -> new SentenceChoice.Candidate(doc.title(), text, ""))
        .toList();
  }

  private static List<String> sentencesOf(Article article) {
    return article.sentences().stream()
        .map(sentence -> sentence.span().in(article.text()))
        .toList();
  }

  private static List<SentenceChoice.Candidate> candidates(List<FoundPassage> passages) {
    List<SentenceChoice.Candidate> candidates = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (FoundPassage found : passages) {
      Article article = found.article();
      for (int n = found.passage().firstSentence(); n <= found.passage().lastSentence(); n++) {
        Sentence sentence = article.sentences().get(n - 1);
        if (seen.add(article.id() + "#" + n)) {
          String text = sentence.span().in(article.text());
          candidates.add(new SentenceChoice.Candidate(article.title(), text, ""));
        }
      }
    }
    return candidates;
  }
}
