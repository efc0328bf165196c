package io.onrecord.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A BERT model in ONNX Runtime. It reads one text or pair at a time: several at once are slower
 * with weights of 8 bits, and these models run on one thread each, so that as many can run as there
 * are cores.
 *
 * <p>Safe for use by many threads. {@link #close} waits for those that are running the model.
 */
final class OnnxModel implements AutoCloseable {
  private static final String PIECES = "input_ids";
  private static final Set<String> INPUTS = Set.of(PIECES, "attention_mask", "token_type_ids");

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final ReentrantReadWriteLock open = new ReentrantReadWriteLock();
  private boolean closed;

  private OnnxModel(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * Loads a model.
   *
   * @param file an ONNX file; it isn't needed any more afterwards
   * @throws ModelLoadException when it cannot be run, or not on this machine
   */
  static OnnxModel load(Path file) throws ModelLoadException {
    OrtEnvironment environment = NativeRuntime.environment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      OrtSession session = environment.createSession(file.toString(), options);
      Set<String> inputs = session.getInputNames();
      if (!inputs.contains(PIECES) || !INPUTS.containsAll(inputs)) {
        session.close();
        throw new ModelLoadException(
            "a model must take %s and may take %s, this one takes %s"
                .formatted(PIECES, "attention_mask and token_type_ids", inputs));
      }
      return new OnnxModel(environment, session);
    } catch (OrtException e) {
      throw new ModelLoadException("the file is no ONNX model that can be run here", e);
    }
  }

  /**
   * The first numbers of the model's first output: the vector of [CLS], or the score.
   *
   * @param count how many
   * @throws IllegalStateException when the model is closed, fails, or has fewer
   */
  float[] run(TokenInput input, int count) {
    open.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("the model is closed");
      }
      return runOpen(input, count);
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed", e);
    } finally {
      open.readLock().unlock();
    }
  }

  private float[] runOpen(TokenInput input, int count) throws OrtException {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (String name : session.getInputNames()) {
        tensors.put(name, tensor(values(input, name)));
      }
      try (OrtSession.Result result = session.run(tensors)) {
        FloatBuffer numbers = ((OnnxTensor) result.get(0)).getFloatBuffer();
        float[] first = new float[count];
        numbers.get(first);
        return first;
      }
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private static long[] values(TokenInput input, String name) {
    return switch (name) {
      case PIECES -> input.pieces();
      case "attention_mask" -> input.mask();
      default -> input.types();
    };
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  /** The shape of the first output as the file gives it; -1 for what depends on the input. */
  long[] shape() throws ModelLoadException {
    try {
      var output = session.getOutputInfo().values().iterator().next();
      return output.getInfo() instanceof TensorInfo tensor ? tensor.getShape() : new long[0];
    } catch (OrtException e) {
      throw new ModelLoadException("the model does not tell what it gives", e);
    }
  }

  /** Releases the memory outside the heap; a second call does nothing. */
  @Override
  public void close() {
    open.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model could not be closed", e);
    } finally {
      open.writeLock().unlock();
    }
  }
}
