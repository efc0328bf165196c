package io.onrecord.app;

import io.onrecord.answer.Answer;
import io.onrecord.answer.AnswerListener;
import io.onrecord.answer.ExtractiveAnswerer;
import io.onrecord.answer.Reply;
import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import io.onrecord.channel.ReplyJson;
import io.onrecord.index.Fingerprint;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.PassageCutter;
import io.onrecord.index.SpeakerEntry;
import io.onrecord.index.StatementPage;
import io.onrecord.index.StatementQuery;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.FindingModels;
import io.onrecord.retrieval.Question;
import io.onrecord.retrieval.QuestionRetriever;
import io.onrecord.statement.Statement;
import io.onrecord.statement.StatementExtractor;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The parts that {@code onrecord bench} measures, one by one. Wall-clock time: compare figures of
 * one quiet machine only.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class OnRecordBenchmark {
  private static final int MANY_STATEMENTS = 10_000;

  @Param({"10000"})
  private int passages;

  private BenchCorpus corpus;
  private QuestionRetriever retriever;
  private final ExtractiveAnswerer answerer = new ExtractiveAnswerer();
  private final StatementExtractor extractor = new StatementExtractor();
  private List<Question> questions;
  private StatementQuery statements;
  private IndexedArticle article;
  private int turn;

  @Setup
  public void open() throws IOException {
    var news = new SyntheticNews(1);
    corpus =
        BenchCorpus.of(
            IntStream.range(0, Integer.MAX_VALUE).mapToObj(news::article).iterator(), passages);
    retriever = new QuestionRetriever(corpus.index(), Clock.systemUTC());
    questions = new BenchQuestions(corpus, FindingModels.NONE).passageQuestions();
    SpeakerEntry speaker =
        corpus.index().speakers("", MANY_STATEMENTS).stream()
            .min(Comparator.comparingLong(entry -> Math.abs(entry.statements() - MANY_STATEMENTS)))
            .orElseThrow();
    statements = StatementQuery.by(speaker.keys(), 100);
    article = corpus.sample().getFirst();
  }

  @TearDown
  public void close() throws IOException {
    corpus.close();
  }

  /** The least that Lucene must do for a question. */
  @Benchmark
  public List<String> rawLucene() throws IOException {
    return corpus.raw().best(next().text(), 10);
  }

  /** From the question to JSON, without a language model. */
  @Benchmark
  public String question() {
    Question question = next();
    Evidence evidence = retriever.retrieve(question);
    Answer answer = answerer.answer(question, evidence, AnswerListener.NONE);
    return ReplyJson.of(new Reply("bench", question, evidence.reading(), answer, Duration.ZERO));
  }

  /** The first page of the speaker whose number of statements is nearest to ten thousand. */
  @Benchmark
  public StatementPage statementsOfASpeaker() {
    return corpus.index().statements(statements);
  }

  /** Parsing, extraction and putting, without the commit. */
  @Benchmark
  public List<Statement> indexingAnArticle() {
    Article parsed = ArticleParser.parse(article.article().id(), article.article().text());
    List<Statement> found = extractor.extract(parsed);
    corpus
        .index()
        .put(
            new IndexedArticle(
                parsed,
                new Fingerprint("bench.txt", 1, 1),
                found,
                PassageCutter.cut(parsed, found)));
    return found;
  }

  private Question next() {
    turn = (turn + 1) % questions.size();
    return questions.get(turn);
  }
}
