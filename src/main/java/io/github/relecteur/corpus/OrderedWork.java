package io.github.relecteur.corpus;

import io.github.relecteur.input.InputException;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does pieces of work several at a time and hands on their outcomes in the order in which the
 * pieces were given, in the thread that gives them. Only a few of them are in memory: giving one
 * waits while too many are under way. With one job the work is done in that thread, too.
 *
 * @param <T> what a piece of work gives
 */
public final class OrderedWork<T> implements Closeable {

  /** How many pieces may be under way for each job, so that a long one stops nobody. */
  private static final int AHEAD = 32;

  /** How large all pieces under way may be for each job, if they are more than the jobs. */
  private static final long MOST_AHEAD = 1 << 20;

  private final int jobs;
  private final Sink<T> sink;
  private final @Nullable ExecutorService pool;
  private final Deque<Piece<T>> underWay = new ArrayDeque<>();
  private long size;

  /** Takes outcomes. */
  @FunctionalInterface
  public interface Sink<T> {

    /** Takes the next outcome. */
    void accept(T outcome) throws InputException, IOException;
  }

  /** Work that is under way. */
  private record Piece<T>(FutureTask<T> task, long size) {}

  /**
   * Work that has not begun.
   *
   * @param jobs how many pieces to do at a time, at least 1
   * @param sink takes the outcomes in order
   */
  public OrderedWork(int jobs, Sink<T> sink) {
    this.jobs = jobs;
    this.sink = sink;
    this.pool = jobs == 1 ? null : Executors.newFixedThreadPool(jobs);
  }

  /**
   * Gives a piece of work, and hands on what is finished.
   *
   * @param work what to do
   * @param pieceSize how large it is in bytes or characters, about
   * @throws InputException if this piece or one before it cannot be done; of several the first
   * @throws IOException if an outcome cannot be handed on
   */
  public void add(Callable<T> work, long pieceSize) throws InputException, IOException {
    FutureTask<T> task = new FutureTask<>(work);
    underWay.add(new Piece<>(task, pieceSize));
    size += pieceSize;
    if (pool == null) {
      task.run();
    } else {
      pool.execute(task);
    }
    while (!underWay.isEmpty() && (isFull() || underWay.element().task().isDone())) {
      handOn();
    }
  }

  private boolean isFull() {
    int count = underWay.size();
    return count >= AHEAD * jobs || (count > jobs && size > MOST_AHEAD * jobs);
  }

  /**
   * Waits for all that is under way and hands it on.
   *
   * @throws InputException if a piece cannot be done; of several the first
   * @throws IOException if an outcome cannot be handed on
   */
  public void finish() throws InputException, IOException {
    while (!underWay.isEmpty()) {
      handOn();
    }
  }

  private void handOn() throws InputException, IOException {
    Piece<T> first = underWay.remove();
    size -= first.size();
    sink.accept(get(first.task()));
  }

  private T get(FutureTask<T> task) throws InputException, IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof InputException input) {
        throw input;
      }
      if (cause instanceof IOException io) {
        throw io;
      }
      if (cause instanceof RuntimeException fault) {
        throw fault;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      if (cause instanceof InterruptedException) {
        throw interrupted();
      }
      throw new IllegalStateException(e);
    }
  }

  private static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("interrupted while texts were checked");
  }

  /** Gives up what has not begun, and waits for what has, so that nothing goes on afterwards. */
  @Override
  public void close() {
    if (pool == null) {
      return;
    }
    underWay.forEach(piece -> piece.task().cancel(false));
    pool.shutdown();
    boolean interrupted = false;
    while (!pool.isTerminated()) {
      try {
        boolean ended = pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        assert ended;
      } catch (InterruptedException e) {
        interrupted = true;
        pool.shutdownNow();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
