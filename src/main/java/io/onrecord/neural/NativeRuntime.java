package io.onrecord.neural;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;

/** The native code that runs models. */
final class NativeRuntime {
  private NativeRuntime() {}

  /**
   * The environment that all models share.
   *
   * @throws ModelLoadException when there is no native code for this machine
   */
  static OrtEnvironment environment() throws ModelLoadException {
    try {
      return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
    } catch (LinkageError | RuntimeException e) {
      // A linkage error is what a missing library, one of another system, or one that may not be
      // unpacked ends in; the second time it is NoClassDefFoundError. None of these is a bug here.
      throw new ModelLoadException(
          "no native code can be loaded for %s on %s"
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
          e);
    }
  }
}
