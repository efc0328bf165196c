package io.onrecord;

/** Starts the program on a JDK that can run it. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    System.exit(1);
  }
}
