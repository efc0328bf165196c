package io.onrecord.answer;

import io.onrecord.retrieval.Question;
import io.onrecord.retrieval.Reading;
import java.time.Duration;

/**
 * An answer with the question that it answers.
 *
 * @param id names this reply in logs and in feedback
 * @param reading what the question was understood to ask
 * @param took from the question to the whole answer
 */
public record Reply(String id, Question question, Reading reading, Answer answer, Duration took) {}
