package io.github.relecteur.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company, bank, brand, medium, exchange, index or institution that newspapers name.
 *
 * @param name its usual English name, which tells it from all others
 * @param shortNames its other English names: short, legal, former, acronyms
 * @param symbols its stock symbols in the form {@code XNAS:NVDA}, the exchange as a market
 *     identifier code of ISO 10383
 * @param frenchNames the names and acronyms that French newspapers use instead of the English ones
 * @param literalTranslations what a translator makes of it who takes it for ordinary words
 * @param ambiguity what else its usual name can mean
 * @param kind what it is: {@code company}, {@code bank}, {@code medium}, {@code exchange}, {@code
 *     index}, {@code institution}, {@code party}, {@code club} or {@code brand}, or {@code
 *     protected} for words that must stay as they are even where they could be ordinary ones
 */
public record Company(
    String name,
    List<String> shortNames,
    List<String> symbols,
    List<String> frenchNames,
    List<String> literalTranslations,
    Ambiguity ambiguity,
    String kind) {

  /** The kind of words that must stay as they are. */
  public static final String PROTECTED = "protected";

  /** Copies the lists. */
  public Company {
    shortNames = List.copyOf(shortNames);
    symbols = List.copyOf(symbols);
    frenchNames = List.copyOf(frenchNames);
    literalTranslations = List.copyOf(literalTranslations);
  }

  /* Written out, because what Java makes for a record is linked at run time: a fiftieth of a cold start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Company that
        && name.equals(that.name)
        && kind.equals(that.kind)
        && ambiguity == that.ambiguity
        && shortNames.equals(that.shortNames)
        && symbols.equals(that.symbols)
        && frenchNames.equals(that.frenchNames)
        && literalTranslations.equals(that.literalTranslations);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Whether the name must stay as it is even where it could be an ordinary word. */
  public boolean isProtected() {
    return kind.equals(PROTECTED);
  }
}
