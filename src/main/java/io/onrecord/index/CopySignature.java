package io.onrecord.index;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A few bytes of an article from which its copies are told: the same wire story as another outlet
 * prints it, with its own headline, dateline and byline, some words changed, a paragraph added, or
 * cut from the bottom. An updated version is a copy too. A story that repeats another one's
 * background is not.
 *
 * <p>The text is seen as the set of its runs of {@value #RUN} words (shingles). Of its opening and
 * of the whole, two things are kept:
 *
 * <ul>
 *   <li>one byte for each of {@value #SAMPLES} hash functions, from the shingle that has the least
 *       value: the share of equal bytes estimates what share of their shingles two texts have in
 *       common (MinHash: A. Broder, "On the resemblance and containment of documents", 1997; one
 *       byte each: P. Li and A. C. König, "b-Bit Minwise Hashing", 2010). With the sizes of the
 *       sets follows what share of the smaller one lies in the larger, which a cut leaves at 1.
 *   <li>the least hashes of all, as keys: copies share some of them, so that only articles that
 *       share a key have to be compared.
 * </ul>
 *
 * <p>A text of less than {@value #SHORT} words is a copy only of one with the same words.
 * Immutable.
 */
public final class CopySignature {
  /** Length of a signature; that of an article without words is empty. */
  public static final int BYTES = 128;

  /** A text with fewer words is seen as one shingle. */
  static final int SHORT = 30;

  /** Editors cut wires from the bottom: so many words at the top are compared by themselves. */
  private static final int OPENING = 80;

  private static final int RUN = 4;
  private static final int SAMPLES = 42;
  private static final int OPENING_KEYS = 6;
  private static final int KEYS = 10;
  private static final int SAMPLES_AT = 4 + 4 * KEYS;
  private static final int MAX_SIZE = 65_535;

  /** The least share of the smaller opening, or of the smaller text, that copies have in common. */
  private static final double SHARED = 0.62;

  /**
   * The same for a smaller text of fewer runs than {@link #FEW}: reports of one form are no copies.
   */
  private static final double SHARED_BY_FEW = 0.72;

  private static final int FEW = 120;

  /**
   * The same for texts whose openings are alike: the estimate for a short cut of a long one is
   * rough.
   */
  private static final double SHARED_BELOW = 0.4;

  /** The least share of both texts together that copies with another opening have in common. */
  private static final double RESEMBLANCE = 0.45;

  /**
   * The same when the openings have less than {@link #RELATED} in common: background is no copy.
   */
  private static final double MOST = 0.6;

  private static final double RELATED = 0.1;

  private static final long[] MULTIPLIERS = multipliers();

  private final byte[] bytes;

  private CopySignature(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The signature of the article's prose; takes time in proportion to its length. */
  public static CopySignature of(Article article) {
    List<String> words = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      words.addAll(PlainWords.of(sentence.span().in(article.text())));
    }
    return of(words);
  }

  static CopySignature of(List<String> words) {
    if (words.isEmpty()) {
      return new CopySignature(new byte[0]);
    }
    long[] runs = words.size() < SHORT ? new long[] {hash(words)} : runs(words);
    long[] opening = Arrays.copyOf(runs, Math.min(runs.length, OPENING));
    ByteBuffer out = ByteBuffer.allocate(BYTES);
    long[] openingSet = sortedSet(opening);
    long[] wholeSet = sortedSet(runs);
    boolean isShort = words.size() < SHORT;
    out.putShort((short) (isShort ? 0 : openingSet.length));
    out.putShort((short) (isShort ? 0 : Math.min(wholeSet.length, MAX_SIZE)));
    for (int i = 0; i < KEYS; i++) {
      out.putInt(i < OPENING_KEYS ? key(openingSet, i) : key(wholeSet, i - OPENING_KEYS));
    }
    out.put(samples(openingSet, 0));
    out.put(samples(wholeSet, SAMPLES));
    return new CopySignature(out.array());
  }

  /**
   * The signature that was stored.
   *
   * @throws IllegalArgumentException when the bytes are none
   */
  public static CopySignature ofBytes(byte[] stored, int offset, int length) {
    if (length != 0 && length != BYTES) {
      throw new IllegalArgumentException(
          "a signature must have 0 or %d bytes, had %d".formatted(BYTES, length));
    }
    return new CopySignature(Arrays.copyOfRange(stored, offset, offset + length));
  }

  /** The bytes to store: {@value #BYTES}, or none when the article has no words. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Copies share at least one of these, but for a few that are edited heavily. */
  public int[] keys() {
    int[] keys = new int[bytes.length == 0 ? 0 : KEYS];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ByteBuffer.wrap(bytes).getInt(4 + 4 * i);
    }
    return keys;
  }

  /** Whether both articles are copies, by estimate. The order does not matter. */
  public boolean isCopyOf(CopySignature other) {
    if (bytes.length == 0 || other.bytes.length == 0) {
      return false;
    }
    if (size(0) == 0 || other.size(0) == 0) {
      return Arrays.equals(bytes, other.bytes);
    }
    double opening = shared(resemblance(other, SAMPLES_AT), size(0), other.size(0));
    double resemblance = resemblance(other, SAMPLES_AT + SAMPLES);
    double whole = shared(resemblance, size(2), other.size(2));
    double enough = Math.min(size(2), other.size(2)) < FEW ? SHARED_BY_FEW : SHARED;
    return opening >= enough
        ? whole >= SHARED_BELOW
        : whole >= enough && resemblance >= (opening >= RELATED ? RESEMBLANCE : MOST);
  }

  private int size(int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  /** Estimates the share of all shingles that both have; a 256th of unlike samples is equal too. */
  private double resemblance(CopySignature other, int from) {
    int equal = 0;
    for (int i = from; i < from + SAMPLES; i++) {
      equal += bytes[i] == other.bytes[i] ? 1 : 0;
    }
    return Math.max(0, (equal / (double) SAMPLES - 1 / 256.0) / (1 - 1 / 256.0));
  }

  /** The share of the smaller set that lies in the larger, from their resemblance and sizes. */
  private static double shared(double resemblance, int size, int otherSize) {
    double common = resemblance / (1 + resemblance) * (size + otherSize);
    return Math.min(1, common / Math.max(1, Math.min(size, otherSize)));
  }

  private static long[] runs(List<String> words) {
    long[] hashes = new long[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(words.subList(i, i + 1));
    }
    long[] runs = new long[hashes.length - RUN + 1];
    for (int i = 0; i < runs.length; i++) {
      long run = 0;
      for (int j = i; j < i + RUN; j++) {
        run = mix(run + hashes[j]);
      }
      runs[i] = run;
    }
    return runs;
  }

  private static long[] sortedSet(long[] runs) {
    Arrays.sort(runs);
    int size = 0;
    for (int i = 0; i < runs.length; i++) {
      if (i == 0 || runs[i] != runs[i - 1]) {
        runs[size++] = runs[i];
      }
    }
    return Arrays.copyOf(runs, size);
  }

  private static long hash(List<String> words) {
    long hash = 0;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = mix(hash);
    }
    return hash;
  }

  private static int key(long[] sorted, int place) {
    return (int) (sorted[Math.min(place, sorted.length - 1)] >> 16);
  }

  private static byte[] samples(long[] set, int firstFunction) {
    byte[] samples = new byte[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      long multiplier = MULTIPLIERS[firstFunction + i];
      long least = Long.MAX_VALUE;
      for (long run : set) {
        least = Math.min(least, run * multiplier);
      }
      samples[i] = (byte) (mix(least) >>> 56);
    }
    return samples;
  }

  private static long[] multipliers() {
    long[] multipliers = new long[2 * SAMPLES];
    for (int i = 0; i < multipliers.length; i++) {
      multipliers[i] = mix((i + 1) * 0x9e3779b97f4a7c15L) | 1;
    }
    return multipliers;
  }

  /**
   * The finalizer of MurmurHash3 by A. Appleby: every bit of the input changes half of the output.
   */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CopySignature signature && Arrays.equals(bytes, signature.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
