package io.onrecord.index;

/**
 * What is known of a file of the corpus without reading it again.
 *
 * @param path relative to the corpus folder, with {@code /} between the parts
 * @param bytes size of the file
 * @param modifiedMillis when it was last written, in milliseconds since 1970
 */
public record Fingerprint(String path, long bytes, long modifiedMillis) {}
