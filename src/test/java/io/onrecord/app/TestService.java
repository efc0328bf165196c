package io.onrecord.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** Starts the whole program on a free port. */
public final class TestService {
  private TestService() {}

  /** A service that has read the corpus and uses no language model; close it. */
  public static Service ofCorpus(Path corpus, Path data) throws IOException {
    return with(corpus, data, Map.of(Setting.MODEL, "none"));
  }

  static Service with(Path corpus, Path data, Map<Setting, String> more) throws IOException {
    Map<Setting, String> flags = new EnumMap<>(Setting.class);
    flags.put(Setting.CORPUS, corpus.toString());
    flags.put(Setting.DATA, data.toString());
    flags.put(Setting.PORT, "0");
    flags.putAll(more);
    Settings settings = new Settings(flags, Map.of());
    Service service = new Service(Workspace.open(settings, new Terminal().console()), settings);
    service.start();
    service.update((done, total) -> {});
    return service;
  }
}
