package io.onrecord.index.lucene;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Which articles were written and are not visible yet, so that nothing is added to a version of an
 * article that has been replaced meanwhile. Also keeps writers of one article from each other.
 */
final class UnseenWrites {
  private static final int LOCKS = 64;

  private final Object[] locks = new Object[LOCKS];
  private final Map<String, Long> written = new ConcurrentHashMap<>();
  private final AtomicLong refreshes = new AtomicLong();

  UnseenWrites() {
    Arrays.setAll(locks, i -> new Object());
  }

  /** Does something to an article while nobody else does. */
  interface Write {
    void write();
  }

  /** Writes an article. */
  void write(String id, Write write) {
    synchronized (lock(id)) {
      written.put(id, refreshes.get());
      write.write();
      // Again: a refresh that came between has seen the article as it was before.
      written.put(id, refreshes.get());
    }
  }

  /**
   * Writes an article, if what is visible of it is what was last written and {@code still} holds.
   */
  boolean writeIf(String id, BooleanSupplier still, Write write) {
    synchronized (lock(id)) {
      if (written.containsKey(id) || !still.getAsBoolean()) {
        return false;
      }
      write(id, write);
      return true;
    }
  }

  /** Makes what was written visible. */
  void refresh(Write refresh) {
    long before = refreshes.getAndIncrement();
    refresh.write();
    written.values().removeIf(at -> at <= before);
  }

  private Object lock(String id) {
    return locks[Math.floorMod(id.hashCode(), LOCKS)];
  }
}
