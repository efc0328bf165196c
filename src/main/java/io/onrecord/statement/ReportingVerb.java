package io.onrecord.statement;

/**
 * A verb that reports what somebody said, in one of its forms.
 *
 * @param lemma the base form
 * @param frame what follows it
 * @param form which form stands in the text
 */
record ReportingVerb(String lemma, Frame frame, Form form) {
  /** What a verb takes as the thing said. */
  enum Frame {
    /** A clause or a quotation, hardly anything else: {@code said (that) it rained}. */
    CLAUSE,
    /** A clause or a thing: {@code denied (that) it rained}, {@code denied the report}. */
    CLAUSE_OR_OBJECT,
    /** Somebody, then as for a clause: {@code told reporters (that) it rained}. */
    ADDRESSEE,
    /** A thing or person, with the rest of the clause: {@code called it a mistake}. */
    OBJECT,
    /** An infinitive: {@code declined to comment}. */
    INFINITIVE,
    /** A quotation, or a clause with {@code that}: {@code replied (that) it rained}. */
    QUOTATION
  }

  /** Forms of a verb; past and participle look alike in most. */
  enum Form {
    BASE,
    PRESENT,
    PAST,
    ING
  }

  boolean is(Frame other) {
    return frame == other;
  }
}
