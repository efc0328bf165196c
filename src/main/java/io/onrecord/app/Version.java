package io.onrecord.app;

/** The version of this program. */
final class Version {
  private Version() {}

  /** As the jar's manifest tells; {@code development} when run from classes. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
