package io.github.relecteur.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The items that took longest, to be told on the error stream: reports hold no times. */
final class Slowest {

  private record Timed(String path, Duration elapsed) {}

  private static final double NANOS = 1e9;

  private final int most;
  private final List<Timed> items = new ArrayList<>();

  /** Keeps so many items. */
  Slowest(int most) {
    this.most = most;
  }

  /** An item is finished. */
  void add(String path, Duration elapsed) {
    items.add(new Timed(path, elapsed));
    items.sort(Comparator.comparing(Timed::elapsed).reversed().thenComparing(Timed::path));
    if (items.size() > most) {
      items.remove(most);
    }
  }

  /** A line for each, the slowest first. */
  List<String> lines() {
    return items.stream()
        .map(
            item ->
                String.format(
                    Locale.ROOT,
                    "slowest: %.3f s %s",
                    item.elapsed().toNanos() / NANOS,
                    item.path()))
        .toList();
  }
}
