package io.onrecord.app;

import io.onrecord.answer.Answer;
import io.onrecord.answer.AnswerListener;
import io.onrecord.answer.ExtractiveAnswerer;
import io.onrecord.answer.GateWork;
import io.onrecord.answer.Reply;
import io.onrecord.article.Sentence;
import io.onrecord.channel.ReplyJson;
import io.onrecord.index.IndexedArticle;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.FindingModels;
import io.onrecord.retrieval.Question;
import io.onrecord.retrieval.QuestionRetriever;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * What a question costs without a language model, part by part, and against the least that Lucene
 * must do for it: find the ten best passages of the same words and load their text.
 */
final class BenchQuestions {
  private static final int QUESTIONS = 200;
  private static final int FLOOR_PASSAGES = 10;
  private static final int GATE_CLAIMS = 10;
  private static final double MICROS = 1e3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");

  /** The parts, in the order of the work. */
  private enum Part {
    FLOOR("raw Lucene: ten passages with their text"),
    UNDERSTANDING("understanding, and choosing sentences"),
    RETRIEVAL("retrieval of passages"),
    STATEMENTS("retrieval of statements"),
    ANSWER("answer"),
    JSON("JSON"),
    GATE("gate, %d claims; only with a model".formatted(GATE_CLAIMS));

    private final String label;

    Part(String label) {
      this.label = label;
    }
  }

  /** Behind the parts: the time by the clock on the wall. */
  private static final int WAIT = Part.values().length;

  /** And how many statements or sentences were found. */
  private static final int FOUND = WAIT + 1;

  private final BenchCorpus corpus;
  private final TimedIndex index;
  private final QuestionRetriever retriever;
  private final ExtractiveAnswerer answerer = new ExtractiveAnswerer();

  /**
   * @param models help to find, as far as they are there
   */
  BenchQuestions(BenchCorpus corpus, FindingModels models) {
    this.corpus = corpus;
    this.index = new TimedIndex(corpus.index());
    this.retriever = new QuestionRetriever(index, models, Workspace.clock());
  }

  void measure(int seconds, BenchFigures figures) throws IOException {
    measure("questions for passages", passageQuestions(), seconds / 2.0, figures);
    measure("questions for statements", statementQuestions(), seconds / 2.0, figures);
  }

  private void measure(String name, List<Question> questions, double seconds, BenchFigures figures)
      throws IOException {
    if (questions.isEmpty()) {
      return;
    }
    run(questions, seconds / 3);
    List<long[]> measured = run(questions, seconds);
    double floor = mean(measured, Part.FLOOR);
    double whole = 0;
    for (Part part : Part.values()) {
      double micros = mean(measured, part);
      figures.add(name, part.label, micros, "µs");
      if (part != Part.FLOOR) {
        figures.add(name, part.label + ", to raw Lucene", micros / floor, "");
        whole += part == Part.GATE ? 0 : micros;
      }
    }
    figures.add(name, "whole question", whole, "µs");
    figures.add(name, "whole question, to raw Lucene", whole / floor, "");
    double found = measured.stream().mapToLong(one -> one[FOUND]).average().orElse(0);
    figures.add(name, "found, on average", found, "");
    figures.add(name, "whole question, 95 of 100 take at most", percentile(measured, 0.95), "µs");
    long[] waits = measured.stream().mapToLong(one -> one[WAIT]).toArray();
    figures.add(
        name,
        "waited for by one user, 95 of 100 at most",
        BenchReaders.percentile(waits, 0.95) / MICROS,
        "µs");
  }

  /** Times of all parts for each question; at least one round over all. */
  private List<long[]> run(List<Question> questions, double seconds) throws IOException {
    List<long[]> times = new ArrayList<>();
    long end = CoreTime.nanos() + (long) (seconds * 1e9);
    do {
      for (Question question : questions) {
        times.add(times(question));
      }
    } while (CoreTime.nanos() < end);
    return times;
  }

  private long[] times(Question question) throws IOException {
    long[] times = new long[FOUND + 1];
    long begin = CoreTime.nanos();
    corpus.raw().best(question.text(), FLOOR_PASSAGES);
    long asked = System.nanoTime();
    long t0 = CoreTime.nanos();
    Evidence evidence = retriever.retrieve(question);
    long t1 = CoreTime.nanos();
    Answer answer = answerer.answer(question, evidence, AnswerListener.NONE);
    long t2 = CoreTime.nanos();
    ReplyJson.bytes(new Reply("bench", question, evidence.reading(), answer, Duration.ZERO));
    long t3 = CoreTime.nanos();
    times[WAIT] = System.nanoTime() - asked;
    times[FOUND] = found(evidence);
    if (evidence instanceof Evidence.Sentences found) {
      GateWork.verified(question, found.sentences().stream().limit(GATE_CLAIMS).toList());
    }
    long t4 = CoreTime.nanos();
    long passages = index.takePassages();
    long statements = index.takeStatements();
    set(times, Part.FLOOR, t0 - begin);
    set(times, Part.UNDERSTANDING, t1 - t0 - passages - statements);
    set(times, Part.RETRIEVAL, passages);
    set(times, Part.STATEMENTS, statements);
    set(times, Part.ANSWER, t2 - t1);
    set(times, Part.JSON, t3 - t2);
    set(times, Part.GATE, t4 - t3);
    return times;
  }

  private static int found(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Statements statements -> statements.page().statements().size();
      case Evidence.Sentences sentences -> sentences.sentences().size();
      case Evidence.Nothing nothing -> 0;
    };
  }

  private static int place(Part part) {
    return Arrays.asList(Part.values()).indexOf(part);
  }

  private static void set(long[] times, Part part, long nanos) {
    times[place(part)] = nanos;
  }

  private static double mean(List<long[]> times, Part part) {
    int place = place(part);
    return times.stream().mapToLong(one -> one[place]).average().orElse(0) / MICROS;
  }

  private static double percentile(List<long[]> times, double share) {
    int floor = place(Part.FLOOR);
    int gate = place(Part.GATE);
    long[] work =
        times.stream()
            .mapToLong(one -> Arrays.stream(one, 0, WAIT).sum() - one[floor] - one[gate])
            .toArray();
    return BenchReaders.percentile(work, share) / MICROS;
  }

  /** "What about" and three to six words of one sentence. */
  List<Question> passageQuestions() {
    var random = new Random(2);
    List<Question> questions = new ArrayList<>();
    for (IndexedArticle indexed : corpus.sample()) {
      List<Sentence> sentences = indexed.article().sentences();
      if (questions.size() < QUESTIONS && !sentences.isEmpty()) {
        Sentence sentence = sentences.get(random.nextInt(sentences.size()));
        List<String> words =
            WORD.matcher(sentence.span().in(indexed.article().text()))
                .results()
                .map(found -> found.group())
                .filter(word -> random.nextBoolean())
                .limit(3L + random.nextInt(4))
                .toList();
        if (!words.isEmpty()) {
          questions.add(Question.of("What about " + String.join(" ", words) + "?"));
        }
      }
    }
    return questions;
  }

  /** What somebody said whom an article names in full. */
  private List<Question> statementQuestions() {
    List<Question> questions = new ArrayList<>();
    for (IndexedArticle indexed : corpus.sample()) {
      indexed.statements().stream()
          .map(Statement::speakers)
          .flatMap(List::stream)
          .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
          .map(Speaker::name)
          .filter(name -> name.contains(" ") && questions.size() < QUESTIONS)
          .findFirst()
          .ifPresent(name -> questions.add(Question.of("What did " + name + " say?")));
    }
    return questions;
  }
}
