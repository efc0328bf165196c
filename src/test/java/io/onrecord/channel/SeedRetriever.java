package io.onrecord.channel;

import io.onrecord.article.Article;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.SpeakerEntry;
import io.onrecord.index.StatementQuery;
import io.onrecord.index.UnavailableException;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.EvidenceSentence;
import io.onrecord.retrieval.Question;
import io.onrecord.retrieval.Reading;
import io.onrecord.retrieval.Retriever;
import java.util.List;

/** Finds the statements of the speaker whom a question names, or the sentence on Kim's test. */
final class SeedRetriever implements Retriever {
  private final ArticleIndex index;

  SeedRetriever(ArticleIndex index) {
    this.index = index;
  }

  @Override
  public Evidence retrieve(Question question) {
    String text = question.text();
    if (text.contains("unavailable")) {
      throw new UnavailableException("the disk is gone: /secret/path", new RuntimeException());
    }
    if (text.contains("bug")) {
      throw new IllegalStateException("secret detail at /secret/path");
    }
    if (text.contains("library")) {
      Integer.parseInt("secret input");
    }
    List<String> names =
        index.speakers("", 100).stream()
            .filter(entry -> entry.speaker().aliases().stream().anyMatch(text::contains))
            .map(SpeakerEntry::name)
            .toList();
    if (!names.isEmpty()) {
      Reading reading = new Reading(names, "", question.filters(), List.of());
      return new Evidence.Statements(reading, index.statements(StatementQuery.by(names, 100)));
    }
    if (text.contains("Kim")) {
      Reading reading =
          new Reading(
              List.of(),
              "nuclear test",
              question.filters(),
              List.of("Read \"last\" as the latest"));
      Article article = index.article(SeedCorpus.SEED_ID).orElseThrow();
      return new Evidence.Sentences(
          reading,
          List.of(new EvidenceSentence(article, article.sentences().get(19), 1, List.of())),
          1);
    }
    return new Evidence.Nothing(
        new Reading(List.of(), "", question.filters(), List.of()),
        "no statement by Macron in 2 articles",
        List.of("What did Kirby say?"));
  }
}
