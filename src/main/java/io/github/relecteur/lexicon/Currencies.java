package io.github.relecteur.lexicon;

import io.github.relecteur.model.Language;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The currencies that newspapers name, and the forms in which they write them.
 *
 * <p>A form may stand for several currencies, as a dollar does: the first of its codes is what it
 * means when nothing else is known. Immutable.
 */
public final class Currencies {

  private static final String TABLE = "currencies.tsv";
  private static final String[] COLUMNS = {
    "code",
    "symbols",
    "english",
    "french",
    "minorEnglish",
    "minorFrench",
    "minorPerMajor",
    "written"
  };

  private final Map<String, Currency> currencies = new LinkedHashMap<>();
  private final Map<String, Form> english;
  private final Map<String, Form> french;

  private Currencies(Table table) {
    Surfaces englishSurfaces = new Surfaces();
    Surfaces frenchSurfaces = new Surfaces();
    for (Table.Row row : table.rows()) {
      Currency currency = currency(row);
      if (currencies.put(currency.code(), currency) != null) {
        throw row.fault("the currency " + currency.code() + " stands twice");
      }
      gather(row, "english", "minorEnglish", englishSurfaces);
      gather(row, "french", "minorFrench", frenchSurfaces);
    }
    this.english = englishSurfaces.forms(Currencies::form);
    this.french = frenchSurfaces.forms(Currencies::form);
  }

  /** The currencies of the bundled table. */
  public static Currencies bundled() {
    return Bundled.CURRENCIES;
  }

  /**
   * Reads currencies from a table with the columns of the bundled one.
   *
   * @param in the text; read to its end, not closed
   * @param name how to call the table in messages
   * @throws MalformedTableException if the table is malformed; the message says where
   * @throws IOException if reading fails
   */
  static Currencies parse(Reader in, String name) throws IOException {
    return new Currencies(Table.parse(in, name, COLUMNS));
  }

  /** All currencies, the most usual first. */
  public List<Currency> all() {
    return List.copyOf(currencies.values());
  }

  /** The currency with an ISO 4217 code, or with the code BTC or ETH. */
  public Optional<Currency> currency(String code) {
    return Optional.ofNullable(currencies.get(code));
  }

  /** All written forms of a language, symbols and names, of currencies and of their fractions. */
  public List<Form> forms(Language language) {
    return List.copyOf(table(language).values());
  }

  /**
   * What a name, symbol or code may stand for, the fractions of currencies not included.
   *
   * @param surface the form in normalised text; names in any case, symbols and codes as they are
   * @return the codes, the default first; empty if nothing is known
   */
  public List<String> codes(String surface, Language language) {
    return form(surface, language).filter(form -> !form.minor()).map(Form::codes).orElse(List.of());
  }

  /**
   * The form that a text is.
   *
   * @param surface the form in normalised text; names in any case, symbols and codes as they are
   */
  public Optional<Form> form(String surface, Language language) {
    return Surfaces.find(table(language), surface);
  }

  private Map<String, Form> table(Language language) {
    return language == Language.ENGLISH ? english : french;
  }

  private static Currency currency(Table.Row row) {
    String code = row.get("code");
    if (code.length() != 3) {
      throw row.fault("a currency code must have three letters, was '" + code + "'");
    }
    List<String> written = row.list("written");
    if (written.size() != 2 && written.size() != 4) {
      throw row.fault("written must hold a singular and a plural, or two of each");
    }
    int minorPerMajor;
    try {
      minorPerMajor = Integer.parseInt(row.get("minorPerMajor"));
    } catch (NumberFormatException e) {
      throw row.fault(
          "minorPerMajor must be a whole number, was '" + row.get("minorPerMajor") + "'");
    }
    if (minorPerMajor < 1) {
      throw row.fault("minorPerMajor must be positive, was " + minorPerMajor);
    }
    List<String> minor = written.subList(2, written.size());
    return new Currency(code, minorPerMajor, written.get(0), written.get(1), minor);
  }

  private static void gather(Table.Row row, String names, String minors, Surfaces surfaces) {
    String code = row.get("code");
    surfaces.add(row.list("symbols"), code, Surfaces.Sort.SIGN);
    surfaces.add(row.list(names), code, Surfaces.Sort.NAME);
    for (String minor : row.list(minors)) {
      Surfaces.Sort sort = isSign(minor) ? Surfaces.Sort.MINOR_SIGN : Surfaces.Sort.MINOR_NAME;
      surfaces.add(List.of(minor), code, sort);
    }
  }

  /** The fractions' signs stand among their names: ¢, p, GBX. */
  private static boolean isSign(String minor) {
    String plain = minor.startsWith("!") ? minor.substring(1) : minor;
    int capitals = 0;
    for (int i = 0; i < plain.length(); i++) {
      capitals += Character.isUpperCase(plain.charAt(i)) ? 1 : 0;
    }
    return plain.length() == 1 || capitals > 1;
  }

  private static Form form(Surfaces.Surface surface) {
    return new Form(
        surface.text(), surface.ids(), surface.isMinor(), surface.isSign(), surface.isOrdinary());
  }

  /**
   * A currency.
   *
   * @param code the ISO 4217 code, or BTC or ETH
   * @param minorPerMajor how many of its fraction make one, 1 if no fraction is in use
   * @param singular how a French text writes one of it
   * @param plural how a French text writes several
   * @param minor how a French text writes one and several of its fraction; empty if it had better
   *     write a decimal
   */
  public record Currency(
      String code, int minorPerMajor, String singular, String plural, List<String> minor) {

    /** Copies the names of the fraction. */
    public Currency {
      minor = List.copyOf(minor);
    }
  }

  /**
   * A way to write a currency or its fraction.
   *
   * @param surface the form in normalised text; a name may stand in any case, a symbol only so
   * @param codes the currencies it may mean, the default first; several if it is ambiguous
   * @param minor whether it means the fraction (cents) and not the whole
   * @param symbol whether it is a sign or a code and not a name
   * @param ordinary whether it is also an ordinary word, as livre is, so that it need not mean
   *     money
   */
  public record Form(
      String surface, List<String> codes, boolean minor, boolean symbol, boolean ordinary) {

    /** Copies the codes. */
    public Form {
      codes = List.copyOf(codes);
    }

    /** Whether it is a mere letter, which means money only when it touches the digits before it. */
    public boolean isLetter() {
      return symbol && surface.length() == 1 && Character.isLetter(surface.charAt(0));
    }
  }

  /** Loads the bundled table when it is first needed. */
  private static final class Bundled {
    static final Currencies CURRENCIES = new Currencies(Table.load(Bundled.class, TABLE, COLUMNS));

    private Bundled() {}
  }
}
