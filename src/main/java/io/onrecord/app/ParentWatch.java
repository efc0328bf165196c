package io.onrecord.app;

/**
 * Ends this process when the launcher that started it is gone.
 *
 * <p>A launcher that is asked to stop passes that on. One that is killed cannot, and would leave
 * this process behind, holding its port and its index.
 */
final class ParentWatch {
  private static final long CHECK_MILLIS = 500;

  /** The launcher sets this for the process that it starts. */
  private static final String PROPERTY = "onrecord.launched";

  private ParentWatch() {}

  static void start() {
    if (Boolean.getBoolean(PROPERTY)) {
      ProcessHandle.current()
          .parent()
          .ifPresent(
              launcher ->
                  Thread.ofPlatform().daemon().name("parent-watch").start(() -> watch(launcher)));
    }
  }

  private static void watch(ProcessHandle launcher) {
    try {
      while (launcher.isAlive()) {
        Thread.sleep(CHECK_MILLIS);
      }
      System.exit(143);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
