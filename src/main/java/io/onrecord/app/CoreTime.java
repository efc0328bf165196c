package io.onrecord.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Time that the calling thread has spent on a core: other programs, and the threads that collect
 * garbage and compile, do not count.
 */
final class CoreTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CoreTime() {}

  static long nanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Bytes of the heap that are in use after a collection. */
  static long liveBytes() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
