package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.ibm.icu.impl.units.ConversionRates;
import com.ibm.icu.impl.units.MeasureUnitImpl;
import com.ibm.icu.impl.units.UnitsConverter;
import io.github.relecteur.model.Language;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

  private static final String HEADER =
      "id\tdimension\tfactor\toffset\tenglish\tfrench\tabbreviations\tabbreviationsEnglish"
          + "\tabbreviationsFrench\twritten\n";

  /** CLDR has no decibel, and keeps calendar units apart from seconds. */
  private static final Set<String> UNLIKE_ICU =
      Set.of("decibel", "month", "quarter", "year", "decade", "century");

  private final Units units = Units.bundled();

  @ParameterizedTest
  @CsvSource({
    "tons, ton",
    "Miles, mile",
    "square feet, square-foot",
    "sq. km, square-kilometer",
    "mph, mile-per-hour",
    "°, degree",
    "°F, fahrenheit",
    "kWh, kilowatt-hour",
    "barrels a day, barrel-per-day",
    "GB, gigabyte"
  })
  void englishForm_meansItsUsualUnitFirst(String surface, String id) {
    assertThat(ids(surface, Language.ENGLISH)).startsWith(id);
  }

  @ParameterizedTest
  @CsvSource({
    "tonnes, tonne",
    "milles, mile",
    "mètres carrés, square-meter",
    "km/h, kilometer-per-hour",
    "kilomètres à l'heure, kilometer-per-hour",
    "degrés Celsius, celsius",
    "Go, gigabyte",
    "ans, year",
    "livres, pound",
    "barils par jour, barrel-per-day"
  })
  void frenchForm_meansItsUsualUnitFirst(String surface, String id) {
    assertThat(ids(surface, Language.FRENCH)).startsWith(id);
  }

  @Test
  void sharedForm_namesAllItsUnits() {
    assertThat(ids("tons", Language.ENGLISH)).containsExactly("ton", "tonne");
    assertThat(ids("tonnes", Language.FRENCH)).containsExactly("tonne", "ton");
    assertThat(ids("degrees", Language.ENGLISH)).containsExactly("degree", "celsius", "fahrenheit");
  }

  @Test
  void abbreviation_isMarkedAndReadOnlyInItsOwnCase() {
    assertThat(units.form("km", Language.FRENCH))
        .hasValueSatisfying(form -> assertThat(form.abbreviation()).isTrue());
    assertThat(units.form("kilometres", Language.ENGLISH))
        .hasValueSatisfying(form -> assertThat(form.abbreviation()).isFalse());
    assertThat(units.form("mw", Language.ENGLISH)).isEmpty();
  }

  @Test
  void ordinaryWord_isMarked() {
    assertThat(units.form("feet", Language.ENGLISH))
        .hasValueSatisfying(form -> assertThat(form.ordinary()).isTrue());
    assertThat(units.form("hectares", Language.ENGLISH))
        .hasValueSatisfying(form -> assertThat(form.ordinary()).isFalse());
  }

  @ParameterizedTest
  @CsvSource({
    "26.2, mile, kilometer, 42.1648128",
    "6, foot, meter, 1.8288",
    "212, fahrenheit, celsius, 100",
    "-40, celsius, fahrenheit, -40",
    "0, celsius, kelvin, 273.15",
    "36, kilometer-per-hour, meter-per-second, 10",
    "1, barrel, liter, 158.987294928",
    "50, mile-per-gallon, liter-per-100-kilometer, 4.7042917",
    "8, liter-per-100-kilometer, mile-per-gallon, 29.4018229",
    "2, century, year, 200"
  })
  void value_isConverted(BigDecimal value, String from, String to, BigDecimal expected) {
    assertThat(units.convert(value, from, to))
        .hasValueSatisfying(
            v -> assertThat(v).isCloseTo(expected, within(new BigDecimal("0.0000001"))));
  }

  @Test
  void sameUnit_keepsTheValue() {
    assertThat(units.convert(new BigDecimal("1.50"), "mile", "mile"))
        .contains(new BigDecimal("1.50"));
  }

  @Test
  void otherDimensionOrUnknownUnit_doesNotConvert() {
    assertThat(units.convert(BigDecimal.ONE, "mile", "kilogram")).isEmpty();
    assertThat(units.convert(BigDecimal.ONE, "mile", "league")).isEmpty();
    assertThat(units.convert(BigDecimal.ONE, "league", "mile")).isEmpty();
  }

  @Test
  void reciprocalOfNothing_doesNotConvert() {
    assertThat(units.convert(BigDecimal.ZERO, "mile-per-gallon", "liter-per-100-kilometer"))
        .isEmpty();
    assertThat(units.convert(BigDecimal.ZERO, "liter-per-100-kilometer", "mile-per-gallon"))
        .isEmpty();
  }

  @Test
  void identifiersAndFactors_agreeWithIcu() {
    ConversionRates rates = new ConversionRates();
    BigDecimal seven = BigDecimal.valueOf(7);
    List<String> wrong = new ArrayList<>();
    for (Units.Unit unit : units.all()) {
      if (UNLIKE_ICU.contains(unit.id())) {
        continue;
      }
      MeasureUnitImpl source = MeasureUnitImpl.forIdentifier(unit.id());
      for (Units.Unit other : units.all()) {
        if (unit.dimension().equals(other.dimension()) && !UNLIKE_ICU.contains(other.id())) {
          MeasureUnitImpl target = MeasureUnitImpl.forIdentifier(other.id());
          BigDecimal icu = new UnitsConverter(source, target, rates).convert(seven);
          BigDecimal own = units.convert(seven, unit.id(), other.id()).orElseThrow();
          BigDecimal ratio = own.divide(icu, MathContext.DECIMAL64);
          if (ratio.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.001")) > 0) {
            wrong.add(unit.id() + " in " + other.id() + ": " + own + ", by ICU " + icu);
          }
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void forms_areInNormalisedText() {
    for (Language language : Language.values()) {
      assertThat(units.forms(language))
          .hasSizeGreaterThan(400)
          .allSatisfy(
              form -> assertThat(form.surface()).doesNotContainPattern("[\u00a0\u202f’?!|]"));
    }
  }

  @Test
  void malformedRow_isRefusedWithItsLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("ell\tlength\tlong\t0\tell\taune\t\t\t\taune|aunes\n"))
        .withMessageContaining("house.tsv:2")
        .withMessageContaining("'long'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("ell\tlength\t1.14\t0\tell\taune\t\t\t\taune\n"))
        .withMessageContaining("written");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("ell\n"))
        .withMessage("house.tsv:2: 10 fields separated by tabs expected, found 1");
    for (String factor : List.of("1/0", "0", "÷1/0")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> parse("ell\tlength\t" + factor + "\t0\tell\taune\t\t\t\taune|aunes\n"))
          .withMessage("house.tsv:2: a factor must not be 0 nor divide by 0, was '" + factor + "'");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("ell\t\t1.14\t0\tell\taune\t\t\t\taune|aunes\n"))
        .withMessageContaining("in the column 'dimension'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("a\tb\t1\t0\t\t\t\t\t\tx|y\na\tb\t1\t0\t\t\t\t\t\tx|y\n"))
        .withMessageContaining("stands twice");
  }

  private List<String> ids(String surface, Language language) {
    return units.form(surface, language).map(Units.Form::ids).orElse(List.of());
  }

  private static Units parse(String rows) throws IOException {
    return Units.parse(new StringReader(HEADER + rows), "house.tsv");
  }
}
