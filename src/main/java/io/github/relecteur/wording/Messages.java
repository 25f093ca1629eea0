package io.github.relecteur.wording;

import io.github.relecteur.lexicon.Units;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What findings say, and what their codes are called and mean: the table findings.tsv. */
public final class Messages {

  private static final Catalogue TABLE = Catalogue.load("findings.tsv");

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Map<String, String> POINTS =
      Map.of(
          "percentage-point",
          "unit.percentage-point",
          "basis-point",
          "unit.basis-point",
          "point",
          "unit.point");

  private Messages() {}

  /**
   * A text with its parts put in.
   *
   * @param key the key of the table
   * @param parts for each number of the text what stands there: a {@link Message}, or what is the
   *     same in both languages
   * @throws IllegalArgumentException if there is no such key, or a part is missing
   */
  public static Message of(String key, Object... parts) {
    return TABLE.message(key, parts);
  }

  /** Words of an article in the quotation marks of each language. */
  public static Message quoted(String words) {
    return of("quoted", words);
  }

  /**
   * A unit in words: in French as newspapers write it, a currency by its code.
   *
   * @param id the CLDR unit identifier or ISO 4217 code
   * @param value how many of it there are
   */
  public static Message unit(String id, BigDecimal value) {
    boolean several = value.abs().compareTo(TWO) >= 0;
    String points = POINTS.get(id);
    if (points != null) {
      return of(points + (several ? ".many" : ".one"));
    }
    String words = id.replace('-', ' ');
    Optional<String> french =
        Units.bundled()
            .unit(id)
            .map(unit -> several ? unit.plural() : unit.singular())
            .map(name -> name.replace('\'', '’'));
    return new Message(words, french.orElse(words));
  }

  /**
   * What a code means, see {@link RuleInfo}; its name and its meaning stand in the table.
   *
   * @throws IllegalArgumentException if the table does not know the code
   */
  public static RuleInfo rule(
      String code,
      Severity severity,
      String mqm,
      String its,
      String since,
      String original,
      String wrong,
      String right) {
    return new RuleInfo(
        code,
        of("name." + code),
        of("meaning." + code),
        severity,
        mqm,
        its,
        since,
        original,
        wrong,
        right);
  }

  /** What a code means, if the table knows it: one clause without a full stop. */
  public static Optional<Message> meaning(String code) {
    String key = "meaning." + code;
    return TABLE.has(key) ? Optional.of(TABLE.pattern(key)) : Optional.empty();
  }

  /** All keys of the table. */
  static Set<String> keys() {
    return TABLE.keys();
  }

  /** The text of a key as it stands in the table. */
  static Message pattern(String key) {
    return TABLE.pattern(key);
  }
}
