package io.github.relecteur.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    String key = key(text, sort);
    Surface surface = surfaces.get(key);
    if (surface == null) {
      surface = new Surface(text, sort);
      surfaces.put(key, surface);
    }
    surface.ordinary |= ordinary;
    List<String> ids = weak ? surface.last : surface.first;
    if (!ids.contains(id)) {
      ids.add(id);
    }
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
    private final List<String> first = new ArrayList<>(1);
    private final List<String> last = new ArrayList<>(0);

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
      for (String id : last) {
        if (!first.contains(id)) {
          ids.add(id);
        }
      }
      return List.copyOf(ids);
    }
  }
}
