package io.onrecord.channel;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleReaders;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.article.UnreadableArticleException;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Fingerprint;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.PassageCutter;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import io.onrecord.statement.StatementExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The seed article as it is read from the corpus folder, and an article that attacks. */
final class SeedCorpus {
  static final String SEED_ID = "000_d8078e1bd6dae867";
  static final String HOSTILE_ID = "hostile.1";
  static final String HOSTILE_TITLE = "<img src=x onerror=\"document.title='owned'\">";
  static final String HOSTILE_TEXT =
      "<script>document.title='owned'</script> =HYPERLINK(\"http://evil.example/\") said Mallory."
          + " [click](javascript:alert(1)) <b>he</b> added.";

  private SeedCorpus() {}

  /** Puts both articles into the index. */
  static <T extends ArticleIndex> T into(T index) {
    Article seed = seed();
    put(index, seed, new StatementExtractor().extract(seed));
    put(index, hostile(), hostileStatements());
    index.commit();
    return index;
  }

  static void put(ArticleIndex index, Article article, List<Statement> statements) {
    Fingerprint file = new Fingerprint(article.id() + ".txt", article.text().length(), 0);
    index.put(
        new IndexedArticle(article, file, statements, PassageCutter.cut(article, statements)));
  }

  private static Article seed() {
    Path file = Path.of("corpus", SEED_ID + ".txt");
    try {
      return ArticleReaders.forFile(file.toString())
          .orElseThrow()
          .read(SEED_ID, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  private static Article hostile() {
    int end = HOSTILE_TEXT.indexOf(" [click]");
    return new Article(
        HOSTILE_ID,
        HOSTILE_TITLE,
        "=1+1",
        "<u>by line</u>",
        LocalDate.of(2024, 7, 1),
        null,
        "javascript:alert(1)",
        HOSTILE_TEXT,
        List.of(
            new Sentence(1, 1, new Span(0, end)),
            new Sentence(2, 1, new Span(end + 1, HOSTILE_TEXT.length()))));
  }

  private static List<Statement> hostileStatements() {
    Speaker mallory =
        new Speaker("Mallory <i>M.</i>", List.of("Mallory"), null, Speaker.Kind.PERSON);
    return List.of(
        statement(1, mallory, "=HYPERLINK(\"http://evil.example/\")"),
        statement(2, mallory, "[click](javascript:alert(1)) <b>he</b> added."));
  }

  private static Statement statement(int number, Speaker speaker, String content) {
    int start = HOSTILE_TEXT.indexOf(content);
    return new Statement(
        number,
        List.of(new Span(start, start + content.length())),
        List.of(speaker),
        null,
        null,
        Statement.Form.INDIRECT,
        Statement.Polarity.SAYS,
        null,
        null,
        null,
        1,
        "by-hand");
  }
}
