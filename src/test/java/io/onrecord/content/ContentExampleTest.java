package io.onrecord.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.rag.DefaultRetrievalAugmentor;
import dev.langchain4j.rag.RetrievalAugmentor;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.rag.query.router.DefaultQueryRouter;
import io.onrecord.index.Corpus;
import io.onrecord.index.Filters;
import io.onrecord.index.Indexer;
import io.onrecord.index.lucene.LuceneIndex;
import io.onrecord.retrieval.FindingModels;
import io.onrecord.retrieval.PassageFinder;
import io.onrecord.retrieval.QuestionRetriever;
import io.onrecord.statement.StatementExtractor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the documentation: it compiles, runs, and is what the page shows. */
final class ContentExampleTest {
  private static final Path SOURCE =
      Path.of("src/test/java/io/onrecord/content/ContentExampleTest.java");

  @TempDir Path temporary;

  private List<String> ask(Path folder, String question) throws Exception {
    List<String> lines = new ArrayList<>();
    // example begins
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      Corpus corpus = new Corpus(Path.of("corpus"));
      new Indexer(corpus, new StatementExtractor(), index).update((done, total) -> {});

      var finder = new PassageFinder(index, FindingModels.NONE);
      var passages = new PassageContentRetriever(finder, Filters.NONE, 5);
      var retriever = new QuestionRetriever(index, Clock.systemUTC());
      var statements = new StatementContentRetriever(retriever, 20);

      // Either one by itself …
      for (Content content : statements.retrieve(Query.from(question))) {
        var told = content.textSegment().metadata();
        lines.add(
            "%s: %s [%s, sentence %d]"
                .formatted(
                    told.getString(ContentKeys.SPEAKER),
                    content.textSegment().text(),
                    told.getString(ContentKeys.ARTICLE),
                    told.getInteger(ContentKeys.FIRST_SENTENCE)));
      }

      // … or both, in front of a model of LangChain4j.
      RetrievalAugmentor augmentor =
          DefaultRetrievalAugmentor.builder()
              .queryRouter(new DefaultQueryRouter(statements, passages))
              .build();
      // example ends
      assertThat(augmentor).isNotNull();
    }
    return lines;
  }

  @Test
  void example_findsWhatKirbySaid() throws Exception {
    List<String> lines = ask(temporary, "What did Kirby say?");

    assertThat(lines).hasSize(4);
    assertThat(lines).allMatch(line -> line.startsWith("John Kirby: "));
    assertThat(lines.get(1))
        .isEqualTo(
            "John Kirby: Russia's need for such foreign assistance was a sign of desperation"
                + " [000_d8078e1bd6dae867, sentence 8]");
  }

  @Test
  void page_showsTheExampleThatRuns() throws Exception {
    String source = Files.readString(SOURCE);
    String example =
        source
            .substring(
                source.indexOf("// example begins\n") + "// example begins\n".length(),
                source.indexOf("      // example ends\n"))
            .stripTrailing()
            .stripIndent();

    assertThat(Files.readString(Path.of("docs/langchain4j.md"))).contains(example + "\n}\n```");
  }
}
