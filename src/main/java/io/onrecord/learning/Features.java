package io.onrecord.learning;

import java.util.Arrays;

/**
 * The features that hold of one thing, as numbers of buckets.
 *
 * <p>Feature hashing (Weinberger et al., ICML 2009): no dictionary is kept, and features that fall
 * into one bucket share a weight. Serves one thread; meant to be cleared and used again.
 */
public final class Features {
  /** Number of buckets, a power of two. */
  public static final int BUCKETS = 1 << 18;

  private int[] buckets = new int[64];
  private int size;

  public void clear() {
    size = 0;
  }

  /** A feature that holds or not. */
  public void add(int template) {
    put(mix(template));
  }

  /** A feature with a value. */
  public void add(int template, String value) {
    put(mix(template * 31 + value.hashCode()));
  }

  /** A feature with a small number or a rank as value. */
  public void add(int template, int value) {
    put(mix(template * 31 + value * 0x9E3779B1));
  }

  /** A feature of two values together. */
  public void add(int template, String first, String second) {
    put(mix((template * 31 + first.hashCode()) * 31 + second.hashCode() * 0x85EBCA6B));
  }

  /** A feature of a value and a small number together. */
  public void add(int template, String first, int second) {
    put(mix((template * 31 + first.hashCode()) * 31 + second * 0x9E3779B1));
  }

  public int[] toArray() {
    return Arrays.copyOf(buckets, size);
  }

  int size() {
    return size;
  }

  int bucket(int index) {
    return buckets[index];
  }

  private void put(int bucket) {
    if (size == buckets.length) {
      buckets = Arrays.copyOf(buckets, size * 2);
    }
    buckets[size++] = bucket;
  }

  /** The finaliser of MurmurHash3, cut to the number of buckets. */
  private static int mix(int key) {
    int hash = key;
    hash ^= hash >>> 16;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    hash *= 0xC2B2AE35;
    hash ^= hash >>> 16;
    return hash & (BUCKETS - 1);
  }
}
