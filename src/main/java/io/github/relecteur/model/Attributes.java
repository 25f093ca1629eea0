package io.github.relecteur.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a mention by name, sorted by name: an immutable map for a handful of entries, which
 * a tree of nodes and a wrapper around it would make several times as large and slow.
 */
final class Attributes extends AbstractMap<String, String> {

  private static final Attributes NONE = new Attributes(new String[0]);

  /** Each name with its value behind it. */
  private final String[] facts;

  private Attributes(String[] facts) {
    this.facts = facts;
  }

  /** An immutable copy of a map without nulls. */
  static Attributes of(Map<String, String> map) {
    if (map instanceof Attributes known) {
      return known;
    }
    return map.isEmpty() ? NONE : new Attributes(sorted(map));
  }

  private static String[] sorted(Map<String, String> map) {
    String[] facts = new String[2 * map.size()];
    int end = 0;
    for (Map.Entry<String, String> entry : map.entrySet()) {
      String name = Objects.requireNonNull(entry.getKey(), "name must not be null");
      String value = Objects.requireNonNull(entry.getValue(), "value must not be null");
      int at = end;
      while (at > 0 && facts[at - 2].compareTo(name) > 0) {
        at -= 2;
      }
      System.arraycopy(facts, at, facts, at + 2, end - at);
      facts[at] = name;
      facts[at + 1] = value;
      end += 2;
    }
    return end == facts.length ? facts : Arrays.copyOf(facts, end);
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    for (int i = 0; i < facts.length; i += 2) {
      if (facts[i].equals(name)) {
        return facts[i + 1];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public int size() {
    return facts.length / 2;
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, String>> iterator() {
        return new Facts();
      }

      @Override
      public int size() {
        return Attributes.this.size();
      }
    };
  }

  /** Goes through the facts in order; none can be removed. */
  private final class Facts implements Iterator<Map.Entry<String, String>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < facts.length;
    }

    @Override
    public Map.Entry<String, String> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next += 2;
      return Map.entry(facts[next - 2], facts[next - 1]);
    }
  }
}
