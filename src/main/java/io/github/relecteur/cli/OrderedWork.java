package io.github.relecteur.cli;

import io.github.relecteur.input.InputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does pieces of work several at a time and hands on their outcomes in the order in which the
 * pieces were given, in the thread that gives them. Only a few of them are in memory: giving one
 * waits while too many are under way.
 *
 * @param <T> what a piece of work gives
 */
final class OrderedWork<T> implements Closeable {

  /** How many pieces may be under way for each job, so that a long one stops nobody. */
  private static final int AHEAD = 8;

  private final int most;
  private final Sink<T> sink;
  private final ExecutorService pool;
  private final Deque<Future<T>> underWay = new ArrayDeque<>();

  /** Takes outcomes. */
  @FunctionalInterface
  interface Sink<T> {
    void accept(T outcome) throws IOException;
  }

  /**
   * Work that has not begun.
   *
   * @param jobs how many pieces to do at a time
   * @param sink takes the outcomes in order
   */
  OrderedWork(int jobs, Sink<T> sink) {
    this.most = AHEAD * jobs;
    this.sink = sink;
    this.pool = Executors.newFixedThreadPool(jobs);
  }

  /**
   * Gives a piece of work, and hands on what is finished.
   *
   * @throws InputException if this piece or one before it cannot be done; of several the first
   * @throws IOException if an outcome cannot be handed on
   */
  void add(Callable<T> work) throws InputException, IOException {
    underWay.add(pool.submit(work));
    handOn(most - 1);
    while (!underWay.isEmpty() && underWay.element().isDone()) {
      handOn(underWay.size() - 1);
    }
  }

  /**
   * Waits for all that is under way and hands it on.
   *
   * @throws InputException if a piece cannot be done; of several the first
   * @throws IOException if an outcome cannot be handed on
   */
  void finish() throws InputException, IOException {
    handOn(0);
  }

  /** Hands on until no more than so many are left. */
  private void handOn(int left) throws InputException, IOException {
    while (underWay.size() > left) {
      sink.accept(get(underWay.remove()));
    }
  }

  private T get(Future<T> future) throws InputException, IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while texts were checked");
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
      throw new IllegalStateException(e);
    }
  }

  /** Gives up what is under way. */
  @Override
  public void close() {
    underWay.forEach(future -> future.cancel(true));
    pool.shutdownNow();
  }
}
