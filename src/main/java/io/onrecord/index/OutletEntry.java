package io.onrecord.index;

/**
 * An outlet of the articles.
 *
 * @param name as its article with the lowest id prints it
 * @param articles how many articles it has, 1 or more
 */
public record OutletEntry(String name, long articles) {}
