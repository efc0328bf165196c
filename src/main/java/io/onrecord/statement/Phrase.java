package io.onrecord.statement;

/**
 * A run of tokens of a unit, {@code [from, to)}.
 *
 * @param core index after the last token of its head part, before apposition and relative clause
 */
record Phrase(int from, int core, int to) {}
