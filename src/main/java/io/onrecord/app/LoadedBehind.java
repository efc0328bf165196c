package io.onrecord.app;

import io.onrecord.neural.ModelLoadException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Something that takes a while to load: by a thread behind, begun when it is first asked for. */
final class LoadedBehind<T extends AutoCloseable> implements AutoCloseable {
  /** Loads it. */
  @FunctionalInterface
  interface Load<T> {
    T load() throws ModelLoadException;
  }

  private final String name;
  private final Load<T> load;
  private @Nullable FutureTask<T> loading;
  private boolean closed;

  LoadedBehind(String name, Load<T> load) {
    this.name = name;
    this.load = load;
  }

  /** What is loaded; empty while it is not yet, when it cannot be, and after {@link #close}. */
  Optional<T> now() {
    Optional<FutureTask<T>> task = begun();
    return task.isPresent() && task.get().isDone() ? result(task.get()) : Optional.empty();
  }

  /** The same, but waits until it is loaded or has failed. */
  Optional<T> await() throws InterruptedException {
    Optional<FutureTask<T>> task = begun();
    if (task.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(task.get().get());
    } catch (ExecutionException | CancellationException e) {
      return result(task.get());
    }
  }

  /** Why it could not be loaded; empty as long as nothing has failed. */
  synchronized Optional<ModelLoadException> failure() {
    return loading != null
            && loading.state() == FutureTask.State.FAILED
            && loading.exceptionNow() instanceof ModelLoadException failure
        ? Optional.of(failure)
        : Optional.empty();
  }

  private synchronized Optional<FutureTask<T>> begun() {
    if (loading == null && !closed) {
      loading = new FutureTask<>(load::load);
      Thread.ofPlatform().name("loading " + name).daemon().start(loading);
    }
    return closed ? Optional.empty() : Optional.ofNullable(loading);
  }

  private static <T> Optional<T> result(FutureTask<T> task) {
    return switch (task.state()) {
      case SUCCESS -> Optional.of(task.resultNow());
      case FAILED -> {
        if (!(task.exceptionNow() instanceof ModelLoadException)) {
          throw new IllegalStateException("a model could not be loaded", task.exceptionNow());
        }
        yield Optional.empty();
      }
      case RUNNING, CANCELLED -> Optional.empty();
    };
  }

  /** Waits until it is loaded, if that was begun, and closes it; it is not to be had any more. */
  @Override
  public void close() {
    FutureTask<T> task;
    synchronized (this) {
      if (closed || loading == null) {
        closed = true;
        return;
      }
      closed = true;
      task = loading;
    }
    try {
      task.get().close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      // There is nothing to close.
    } catch (Exception e) {
      throw new IllegalStateException("%s could not be closed".formatted(name), e);
    }
  }
}
