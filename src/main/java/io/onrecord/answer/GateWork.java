package io.onrecord.answer;

import io.onrecord.retrieval.EvidenceSentence;
import io.onrecord.retrieval.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the gate does for one answer, without a model; to measure it. */
public final class GateWork {
  private GateWork() {}

  /**
   * Checks each sentence as a model would send it that copies its evidence, with its key.
   *
   * @return how many get through
   */
  public static int verified(Question question, List<EvidenceSentence> sentences) {
    Map<String, EvidenceSentence> evidence = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      evidence.put(key(i), sentences.get(i));
    }
    Gate gate = new Gate(question, evidence);
    int verified = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Proposal proposal = new Proposal(sentences.get(i).text(), List.of(key(i)));
      verified += gate.check(proposal) instanceof Verdict.Verified ? 1 : 0;
    }
    return verified;
  }

  private static String key(int i) {
    return "s" + (i + 1);
  }
}
