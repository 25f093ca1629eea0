package io.github.relecteur.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private final Phrases<String> phrases = new Phrases<>();

  @BeforeEach
  void add() {
    phrases.add("dollar", false, "USD");
    phrases.add("dollar canadien", false, "CAD");
    phrases.add("p.m.", false, "afternoon");
    phrases.add("CAD", true, "code");
    phrases.add("d'euros", false, "EUR");
  }

  @Test
  void phrase_isFoundWhereItStarts() {
    assertThat(phrases.at(Tokens.of("un dollar"), 1)).isEqualTo(new Phrases.Match<>(2, "USD"));
    assertThat(phrases.at(Tokens.of("un dollar"), 0)).isNull();
  }

  @Test
  void longestPhrase_wins() {
    Tokens tokens = Tokens.of("un dollar canadien fort");

    assertThat(phrases.at(tokens, 1)).isEqualTo(new Phrases.Match<>(3, "CAD"));
  }

  @Test
  void shorterPhrase_isFoundWhereTheLongerFails() {
    Tokens tokens = Tokens.of("un dollar australien");

    assertThat(phrases.at(tokens, 1)).isEqualTo(new Phrases.Match<>(2, "USD"));
  }

  @Test
  void order_ofAdditionDoesNotMatter() {
    Phrases<String> reversed = new Phrases<>();
    reversed.add("dollar canadien", false, "CAD");
    reversed.add("dollar", false, "USD");

    assertThat(reversed.at(Tokens.of("dollar canadien"), 0))
        .isEqualTo(new Phrases.Match<>(2, "CAD"));
  }

  @Test
  void spaces_doNotMatter() {
    assertThat(value("p.m.")).isEqualTo("afternoon");
    assertThat(value("p. m.")).isEqualTo("afternoon");
    assertThat(value("d' euros")).isEqualTo("EUR");
  }

  @Test
  void caseOfLetters_mattersOnlyWhereAsked() {
    assertThat(value("Dollar CANADIEN")).isEqualTo("CAD");
    assertThat(value("CAD")).isEqualTo("code");
    assertThat(phrases.at(Tokens.of("cad"), 0)).isNull();
  }

  @Test
  void phrase_doesNotReachBeyondTheEnd() {
    assertThat(phrases.at(Tokens.of("p.m"), 0)).isNull();
    assertThat(phrases.at(Tokens.of(""), 0)).isNull();
  }

  private String value(String text) {
    return Objects.requireNonNull(phrases.at(Tokens.of(text), 0)).value();
  }
}
