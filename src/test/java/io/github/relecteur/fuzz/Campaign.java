package io.github.relecteur.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Runs a target on input after input, the same for the same seed. Inputs that showed something new
 * are kept and mutated.
 *
 * <p>Besides what the target checks itself, an execution must not throw, must give the same result
 * when repeated, on another thread, and when other inputs have been run between, and must take no
 * more processor time than a generous share for each kilobyte.
 */
final class Campaign<I> {

  private static final int MOST_KEPT = 3_000;
  private static final int MOST_FAILURES = 20;
  private static final int REMEMBERED = 32;
  private static final long NANOS = 3_000_000_000L;
  private static final long NANOS_A_KILOBYTE = 100_000_000L;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Target<I> target;
  private final Random random;
  private final long seed;
  private final List<I> kept = new ArrayList<>();
  private final List<Past<I>> remembered = new ArrayList<>();
  private final Set<String> features = new HashSet<>();
  private final Map<String, String> failures = new LinkedHashMap<>();
  private long executions;
  private volatile String current = "";

  Campaign(Target<I> target, long seed) {
    this.target = target;
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** Runs so many inputs. */
  void run(int times) {
    for (int i = 0; i < times; i++) {
      I input = input();
      current = "execution " + executions;
      execute(input);
    }
    current = "";
  }

  private I input() {
    if (kept.isEmpty() || random.nextInt(4) == 0) {
      return target.draw(random);
    }
    return target.mutate(pick(), pick(), random);
  }

  private I pick() {
    return kept.get(random.nextInt(kept.size()));
  }

  private void execute(I input) {
    executions++;
    try {
      long start = CLOCK.getCurrentThreadCpuTime();
      Target.Outcome outcome = target.run(input);
      long nanos = CLOCK.getCurrentThreadCpuTime() - start;
      if (nanos > NANOS + NANOS_A_KILOBYTE * target.size(input) / 1024) {
        throw new AssertionError(
            "took " + nanos / 1_000_000 + " ms for " + target.size(input) + " characters");
      }
      if (features.addAll(outcome.features())) {
        keep(input);
      }
      repeat(input, outcome);
    } catch (AssertionError | Exception | StackOverflowError e) {
      fail(input, e);
    }
  }

  private void keep(I input) {
    if (kept.size() < MOST_KEPT) {
      kept.add(input);
    } else {
      kept.set(random.nextInt(MOST_KEPT), input);
    }
  }

  /** Runs some inputs again: at once, on another thread, or later. */
  private void repeat(I input, Target.Outcome outcome) {
    if (executions % 16 == 0) {
      require("when repeated", outcome, target.run(input));
    }
    if (executions % 64 == 0) {
      require("on another thread", outcome, elsewhere(input));
    }
    if (executions % 32 == 0) {
      remembered.add(new Past<>(input, outcome));
    }
    if (remembered.size() == REMEMBERED) {
      Past<I> past = remembered.remove(random.nextInt(REMEMBERED));
      require("after other inputs", past.outcome(), again(past));
    }
  }

  private Target.Outcome again(Past<I> past) {
    try {
      return target.run(past.input());
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("failed after other inputs: " + target.show(past.input()), e);
    }
  }

  private Target.Outcome elsewhere(I input) {
    try {
      return CompletableFuture.supplyAsync(
              () -> target.run(input), task -> new Thread(task).start())
          .join();
    } catch (CompletionException e) {
      throw new AssertionError("failed on another thread", e.getCause());
    }
  }

  private static void require(String when, Target.Outcome expected, Target.Outcome actual) {
    if (!expected.result().equals(actual.result())) {
      throw new AssertionError(
          "gave something else %s: %s, before %s"
              .formatted(when, actual.result(), expected.result()));
    }
  }

  private void fail(I input, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    StringBuilder kind = new StringBuilder(e.getClass().getSimpleName());
    for (int i = 0; i < Math.min(trace.length, 3); i++) {
      kind.append(" at ").append(trace[i]);
    }
    if (failures.size() < MOST_FAILURES) {
      failures.putIfAbsent(
          kind.toString(),
          "%s, seed %d, execution %d: %s: %s%n  input %s%n  %s"
              .formatted(
                  target.name(),
                  seed,
                  executions,
                  e.getClass().getName(),
                  e.getMessage(),
                  target.show(input),
                  kind));
    }
  }

  /** The target. */
  String name() {
    return target.name();
  }

  /** How many inputs were run, repetitions not counted. */
  long executions() {
    return executions;
  }

  /** How many different things were seen to happen. */
  int features() {
    return features.size();
  }

  /** Which execution runs now; empty if none does. */
  String current() {
    return current;
  }

  /** What failed, one for each kind of failure. */
  List<String> failures() {
    return List.copyOf(failures.values());
  }

  private record Past<I>(I input, Target.Outcome outcome) {}
}
