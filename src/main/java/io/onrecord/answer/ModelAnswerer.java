package io.onrecord.answer;

import io.onrecord.answer.Answer.Answered;
import io.onrecord.answer.Answer.Mode;
import io.onrecord.answer.Answer.ModelUse;
import io.onrecord.answer.Answer.Provenance;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.EvidenceSentence;
import io.onrecord.retrieval.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a language model, claim by claim through the gate, each told to the listener as soon
 * as it is verified.
 *
 * <p>Statements that are asked for are listed in full below what the model wrote, and the list does
 * not depend on it. When the model fails or nothing that it wrote is verified, the answer is the
 * extractive one and says why ({@link Provenance#degraded}). Without evidence the model is not
 * asked. Every answer is there when the model's time is over, whatever the model does.
 */
public final class ModelAnswerer implements Answerer {
  private final LanguageModel model;
  private final PromptFile statements;
  private final PromptFile passages;
  private final LongSupplier seeds;
  private final ExtractiveAnswerer extractive = new ExtractiveAnswerer();

  /**
   * @param prompts folder with {@code statements.txt} and {@code passages.txt} of the user's own;
   *     null for those that come with the program
   * @throws IllegalArgumentException when a prompt has an unknown variable or no question
   */
  public ModelAnswerer(LanguageModel model, @Nullable Path prompts) {
    this(model, prompts, () -> ThreadLocalRandom.current().nextLong());
  }

  /**
   * @param seeds one for the keys of each question
   */
  ModelAnswerer(LanguageModel model, @Nullable Path prompts, LongSupplier seeds) {
    this.model = model;
    this.statements = PromptFile.load("statements", prompts, ModelEvidence.VARIABLES);
    List<String> variables =
        ModelEvidence.VARIABLES.stream().filter(name -> !name.equals("speakers")).toList();
    this.passages = PromptFile.load("passages", prompts, variables);
    this.seeds = seeds;
  }

  @Override
  public Answer answer(Question question, Evidence evidence, AnswerListener listener) {
    return switch (evidence) {
      case Evidence.Nothing nothing -> extractive.answer(question, nothing, listener);
      case Evidence.Statements found -> {
        List<EvidenceSentence> sentences = ModelEvidence.sentences(found.page());
        yield written(question, found, sentences, statements, listener);
      }
      case Evidence.Sentences found ->
          written(question, found, found.sentences(), passages, listener);
    };
  }

  private Answer written(
      Question question,
      Evidence evidence,
      List<EvidenceSentence> sentences,
      PromptFile prompt,
      AnswerListener listener) {
    ModelEvidence shown =
        ModelEvidence.of(question, sentences, evidence.reading().speakers(), seeds.getAsLong());
    if (shown.keyed().isEmpty()) {
      return extractive.answer(question, evidence, listener);
    }
    ModelWriting writing = new ModelWriting(model, new Gate(question, shown.keyed()), listener);
    writing.write(prompt.messages(shown.values()));
    ModelUse use =
        new ModelUse(model.name(), prompt.hash(), writing.inputTokens(), writing.outputTokens());
    if (evidence instanceof Evidence.Sentences && !writing.claims().isEmpty()) {
      Provenance provenance =
          new Provenance(Mode.MODEL, writing.withheld(), writing.failure(), use);
      return new Answered(writing.claims(), null, provenance);
    }
    Answer plain = extractive.answer(question, evidence, listener);
    Mode mode = writing.claims().isEmpty() ? plain.provenance().mode() : Mode.MODEL;
    Provenance provenance = new Provenance(mode, writing.withheld(), writing.failure(), use);
    return switch (plain) {
      case Answered answered -> {
        List<Claim> claims = new ArrayList<>(writing.claims());
        claims.addAll(answered.claims());
        yield new Answered(claims, answered.count(), provenance);
      }
      case Answer.Abstained abstained ->
          new Answer.Abstained(abstained.reason(), abstained.suggestions(), provenance);
    };
  }
}
