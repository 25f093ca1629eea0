package io.github.relecteur.lexicon;

import io.github.relecteur.model.Language;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units of measure that newspapers name, the forms in which they write them, and how they
 * convert.
 *
 * <p>A form may stand for several units, as a ton does: the first of its identifiers is what it
 * means when nothing else is known. Immutable.
 */
public final class Units {

  private static final String TABLE = "units.tsv";
  private static final String[] COLUMNS = {
    "id",
    "dimension",
    "factor",
    "offset",
    "english",
    "french",
    "abbreviations",
    "abbreviationsEnglish",
    "abbreviationsFrench",
    "written"
  };
  private static final String RECIPROCAL = "÷";

  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, Form> english;
  private final Map<String, Form> french;

  private Units(Table table) {
    Surfaces englishSurfaces = new Surfaces();
    Surfaces frenchSurfaces = new Surfaces();
    for (Table.Row row : table.rows()) {
      Unit unit = unit(row);
      if (units.put(unit.id(), unit) != null) {
        throw row.fault("the unit " + unit.id() + " stands twice");
      }
      gather(row, "english", "abbreviationsEnglish", englishSurfaces);
      gather(row, "french", "abbreviationsFrench", frenchSurfaces);
    }
    this.english = englishSurfaces.forms(Units::form);
    this.french = frenchSurfaces.forms(Units::form);
  }

  /** The units of the bundled table. */
  public static Units bundled() {
    return Bundled.UNITS;
  }

  /**
   * Reads units from a table with the columns of the bundled one.
   *
   * @param in the text; read to its end, not closed
   * @param name how to call the table in messages
   * @throws MalformedTableException if the table is malformed; the message says where
   * @throws IOException if reading fails
   */
  static Units parse(Reader in, String name) throws IOException {
    return new Units(Table.parse(in, name, COLUMNS));
  }

  /** All units. */
  public List<Unit> all() {
    return List.copyOf(units.values());
  }

  /** The unit with a CLDR identifier. */
  public Optional<Unit> unit(String id) {
    return Optional.ofNullable(units.get(id));
  }

  /** All written forms of a language, names and abbreviations. */
  public List<Form> forms(Language language) {
    return List.copyOf(table(language).values());
  }

  /**
   * The form that a text is.
   *
   * @param surface the form in normalised text; names in any case, abbreviations as they are
   */
  public Optional<Form> form(String surface, Language language) {
    return Surfaces.find(table(language), surface);
  }

  /**
   * A value in another unit, to 20 significant digits.
   *
   * @param value how many of {@code from}
   * @param from the identifier of the unit of the value
   * @param to the identifier of the unit wanted
   * @return the value, or empty if a unit is not known, the two measure different things, or the
   *     value has no counterpart
   */
  public Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    Unit source = units.get(from);
    Unit target = units.get(to);
    if (source == null || target == null || !source.dimension().equals(target.dimension())) {
      return Optional.empty();
    }
    if (from.equals(to)) {
      return Optional.of(value);
    }
    if (source.reciprocal() && value.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal base = source.toBase(value);
    return target.reciprocal() && base.signum() == 0
        ? Optional.empty()
        : Optional.of(target.fromBase(base));
  }

  private Map<String, Form> table(Language language) {
    return language == Language.ENGLISH ? english : french;
  }

  private static Unit unit(Table.Row row) {
    List<String> written = row.list("written");
    if (written.size() != 2) {
      throw row.fault("written must hold a singular and a plural");
    }
    String factor = row.get("factor");
    boolean reciprocal = factor.startsWith(RECIPROCAL);
    String number = reciprocal ? factor.substring(RECIPROCAL.length()) : factor;
    int slash = number.indexOf('/');
    return new Unit(
        row.require("id"),
        row.require("dimension"),
        size(row, slash < 0 ? number : number.substring(0, slash)),
        slash < 0 ? BigDecimal.ONE : size(row, number.substring(slash + 1)),
        decimal(row, row.get("offset")),
        reciprocal,
        written.get(0),
        written.get(1));
  }

  /** A part of a factor, which is never 0: values are multiplied and divided by it. */
  private static BigDecimal size(Table.Row row, String text) {
    BigDecimal size = decimal(row, text);
    if (size.signum() == 0) {
      throw row.fault("a factor must not be 0 nor divide by 0, was '" + row.get("factor") + "'");
    }
    return size;
  }

  private static BigDecimal decimal(Table.Row row, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw row.fault("factor and offset must be decimal numbers, was '" + text + "'");
    }
  }

  private static void gather(Table.Row row, String names, String signs, Surfaces surfaces) {
    String id = row.get("id");
    surfaces.add(row.list("abbreviations"), id, Surfaces.Sort.SIGN);
    surfaces.add(row.list(signs), id, Surfaces.Sort.SIGN);
    surfaces.add(row.list(names), id, Surfaces.Sort.NAME);
  }

  private static Form form(Surfaces.Surface surface) {
    return new Form(surface.text(), surface.ids(), surface.isSign(), surface.isOrdinary());
  }

  /**
   * A unit of measure.
   *
   * @param id the CLDR unit identifier
   * @param dimension what it measures; units of one dimension convert into each other
   * @param factor the numerator of its size in base units of the dimension
   * @param divisor the denominator of its size
   * @param offset what to add to a value before it is multiplied
   * @param reciprocal whether its values are the size divided by base values, as miles per gallon
   * @param singular how a French text writes one of it
   * @param plural how a French text writes several
   */
  public record Unit(
      String id,
      String dimension,
      BigDecimal factor,
      BigDecimal divisor,
      BigDecimal offset,
      boolean reciprocal,
      String singular,
      String plural) {

    private static final MathContext PRECISION = new MathContext(20);

    private BigDecimal toBase(BigDecimal value) {
      return reciprocal
          ? factor.divide(value.multiply(divisor), PRECISION)
          : value.add(offset).multiply(factor).divide(divisor, PRECISION);
    }

    private BigDecimal fromBase(BigDecimal base) {
      return reciprocal
          ? factor.divide(base.multiply(divisor), PRECISION)
          : base.multiply(divisor).divide(factor, PRECISION).subtract(offset);
    }
  }

  /**
   * A way to write a unit.
   *
   * @param surface the form in normalised text; a name may stand in any case, an abbreviation only
   *     so
   * @param ids the identifiers of the units it may mean, the default first
   * @param abbreviation whether it means the unit only after a number in digits
   * @param ordinary whether it is also an ordinary word, as feet are, so that it need not mean the
   *     unit
   */
  public record Form(String surface, List<String> ids, boolean abbreviation, boolean ordinary) {

    /** Copies the identifiers. */
    public Form {
      ids = List.copyOf(ids);
    }
  }

  /** Loads the bundled table when it is first needed. */
  private static final class Bundled {
    static final Units UNITS = new Units(Table.load(Bundled.class, TABLE, COLUMNS));

    private Bundled() {}
  }
}
