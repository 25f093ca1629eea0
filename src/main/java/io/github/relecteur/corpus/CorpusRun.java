package io.github.relecteur.corpus;

import io.github.relecteur.input.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Judges all items of a workload, several at a time, and gives the results in their order. */
public final class CorpusRun {

  private final Judge judge;
  private final Guard guard;
  private final String identity;

  /** Refuses texts that cannot be meant, for instance two that stand in each other's place. */
  @FunctionalInterface
  public interface Guard {

    /** Looks at a pair before it is checked. */
    void look(CorpusItem item) throws InputException;
  }

  /** Is told of every finished item, in the order of the items. */
  @FunctionalInterface
  public interface Listener {

    /** An item is finished; the time is that of the run that did it. */
    void finished(ItemResult result, Duration elapsed);
  }

  /**
   * A run with a checker.
   *
   * @param runner the checker
   * @param identity everything besides the texts that results depend on, for the journal: the
   *     version and the options
   * @param guard looks at each pair of articles first
   */
  public CorpusRun(CorpusRunner runner, String identity, Guard guard) {
    this.judge = new Judge(runner);
    this.guard = guard;
    this.identity = identity;
  }

  /**
   * Judges all items.
   *
   * @param items what to judge
   * @param jobs how many at a time
   * @param journal keeps what is finished and knows what was
   * @param listener is told of finished items
   * @return the results, in the order of the items whatever {@code jobs} is
   * @throws InputException if an item cannot be used; of several the first
   * @throws IOException if the journal cannot be written
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public List<ItemResult> run(
      List<WorkItem> items, int jobs, Optional<Journal> journal, Listener listener)
      throws InputException, IOException {
    List<ItemResult> results = new ArrayList<>();
    try (OrderedWork<Journal.Entry> work =
        new OrderedWork<>(
            jobs,
            entry -> {
              results.add(entry.result());
              listener.finished(entry.result(), entry.elapsed());
            })) {
      for (WorkItem item : items) {
        work.add(() -> finish(item, journal), 0);
      }
      work.finish();
    }
    return results;
  }

  private Journal.Entry finish(WorkItem item, Optional<Journal> journal)
      throws InputException, IOException {
    Subject subject = read(item);
    String key = journal.isEmpty() ? "" : key(item, subject);
    Optional<Journal.Entry> known = journal.flatMap(j -> j.find(key));
    if (known.isPresent()) {
      return known.get();
    }
    if (subject instanceof CorpusItem pair && pair.mode() == CorpusItem.Mode.ARTICLE) {
      guard.look(pair);
    }
    long start = System.nanoTime();
    ItemResult result = judge.judge(item, subject);
    Journal.Entry entry = new Journal.Entry(result, Duration.ofNanos(System.nanoTime() - start));
    if (journal.isPresent()) {
      journal.get().add(key, entry);
    }
    return entry;
  }

  private static Subject read(WorkItem item) throws InputException {
    try {
      return item.source().read();
    } catch (IOException e) {
      throw Workload.unusable(item.path(), e);
    }
  }

  /** A short name of an item and of everything that its result depends on. */
  private String key(WorkItem item, Subject subject) {
    String all =
        String.join(
            "\0",
            identity,
            item.path(),
            item.topic(),
            item.engine(),
            String.valueOf(item.judged()),
            subject.toString());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
