package io.github.relecteur.kind.designation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.kind.OnePair;
import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignationRecognitionTest {

  private static final DesignationKind KIND = new DesignationKind(Gazetteer.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an order for H20 chips | H20 | h20",
        "the Kunlun 3 is ready | Kunlun 3 | kunlun3",
        "an A320neo landed | A320neo | a320neo",
        "an A350-1000 landed | A350-1000 | a3501000",
        "the 737 MAX returned | 737 MAX | 737max",
        "the 787 Dreamliner returned | 787 Dreamliner | 787dreamliner",
        "a 777X returned | 777X | 777x",
        "two F-35s took off | F-35s | f35",
        "a MiG-29 took off | MiG-29 | mig29",
        "phones with iOS 18 | iOS 18 | ios18",
        "the iPhone 16 Pro sells | iPhone 16 Pro | iphone16pro",
        "the model GPT-4o answers | GPT-4o | gpt4o",
        "a 5G network | 5G | 5g",
        "a 3D film | 3D | 3d",
        "the Covid-19 wave | Covid-19 | covid19",
        "the B.1.1.7 variant | B.1.1.7 | b.1.1.7",
        "an H1N1 vaccine | H1N1 | h1n1",
        "less CO2 in the air | CO2 | co2",
        "an RTX 4090 card | RTX 4090 | rtx4090",
        "a PC with Windows 11 | Windows 11 | windows11",
        "the Galaxy S24 Ultra sells | Galaxy S24 Ultra | galaxys24ultra",
        "the A1 was closed | A1 | a1",
        "along route 66 | route 66 | route66",
        "a Boeing 737-800 landed | 737-800 | boeing737800",
        "since 9/11 much has changed | 9/11 | nineeleven",
        "a 24/7 service | 24/7 | roundtheclock",
        "version USB 3.0 works | USB 3.0 | usb3.0",
      })
  void designation_isRead(String text, String surface, String key) {
    assertThat(OnePair.read(KIND, Language.ENGLISH, text))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.text()).isEqualTo(surface);
              assertThat(mention.key()).isEqualTo("designation:" + key);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 million people and $2bn",
        "in Q3 and H1 2024 and T3",
        "5m, 10km, 3bn, 20th, 1990s, 2x",
        "USD500, EUR3bn and R500m",
        "Windows 10 million users",
        "a Galaxy 20 percent cheaper",
        "at GMT+1 in the EU27",
        "No10 said so at 11h30",
        "on 9/11/2024",
        "le 3e trimestre, 1 000 euros",
        "Boeing 20 times",
        "leaders of the G20 met",
      })
  void figure_isNotRead(String text) {
    assertThat(OnePair.read(KIND, Language.ENGLISH, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "le G 20 se réunit | g20",
        "l'A380 a atterri | a380",
        "la Formule 1 revient | formula1",
        "le vaccin Spoutnik 5 | sputnik5",
        "un service 24h/24 et 7j/7 | roundtheclock",
        "l'Ernie 4,5 répond | ernie4.5",
      })
  void frenchForm_hasTheSameKey(String text, String key) {
    assertThat(OnePair.read(KIND, Language.FRENCH, text))
        .extracting(Mention::key)
        .containsExactly("designation:" + key);
  }
}
