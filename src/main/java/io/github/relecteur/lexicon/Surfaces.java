package io.github.relecteur.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Gathers the written forms of a table in which one form may stand in several rows.
 *
 * <p>A form marked with {@code ?} means its row only after all rows that hold it unmarked; one
 * marked with {@code !} is also an ordinary word.
 */
final class Surfaces {

  private final Map<String, Surface> surfaces = new LinkedHashMap<>();

  /** Adds the forms of one field, which mean what {@code id} names. */
  void add(List<String> marked, String id, Sort sort) {
    for (String form : marked) {
      add(form, id, sort);
    }
  }

  private void add(String marked, String id, Sort sort) {
    boolean weak = false;
    boolean ordinary = false;
    int start = 0;
    while (start < marked.length() - 1 && "?!".indexOf(marked.charAt(start)) >= 0) {
      weak |= marked.charAt(start) == '?';
      ordinary |= marked.charAt(start) == '!';
      start++;
    }
    String text = marked.substring(start);
    Surface surface = surfaces.computeIfAbsent(key(text, sort), k -> new Surface(text, sort));
    surface.ordinary |= ordinary;
    (weak ? surface.last : surface.first).add(id);
  }

  /** The forms by the key under which {@link #find} looks them up. */
  <F> Map<String, F> forms(Function<Surface, F> make) {
    Map<String, F> forms = new LinkedHashMap<>();
    surfaces.forEach((key, surface) -> forms.put(key, make.apply(surface)));
    return forms;
  }

  /** The form that a text is: a sign only as it stands, a name in any case. */
  static <F> Optional<F> find(Map<String, F> forms, String text) {
    return Optional.ofNullable(forms.get(text))
        .or(() -> Optional.ofNullable(forms.get(text.toLowerCase(Locale.ROOT))));
  }

  private static String key(String text, Sort sort) {
    return sort == Sort.NAME || sort == Sort.MINOR_NAME ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** What a form is. */
  enum Sort {
    NAME,
    SIGN,
    MINOR_NAME,
    MINOR_SIGN
  }

  /** One form with what it may mean. */
  static final class Surface {
    private final String text;
    private final Sort sort;
    private boolean ordinary;
    private final Set<String> first = new LinkedHashSet<>();
    private final Set<String> last = new LinkedHashSet<>();

    private Surface(String text, Sort sort) {
      this.text = text;
      this.sort = sort;
    }

    String text() {
      return text;
    }

    boolean isSign() {
      return sort == Sort.SIGN || sort == Sort.MINOR_SIGN;
    }

    boolean isMinor() {
      return sort == Sort.MINOR_NAME || sort == Sort.MINOR_SIGN;
    }

    boolean isOrdinary() {
      return ordinary;
    }

    /** What it may mean, the default first. */
    List<String> ids() {
      List<String> ids = new ArrayList<>(first);
      last.stream().filter(id -> !first.contains(id)).forEach(ids::add);
      return List.copyOf(ids);
    }
  }
}
