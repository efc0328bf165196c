package io.onrecord.index;

/** How much an index holds. */
public record IndexStats(long articles, long passages, long statements, long speakers) {}
