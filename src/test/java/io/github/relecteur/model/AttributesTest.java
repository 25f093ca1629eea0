package io.github.relecteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AttributesTest {

  private static Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("value", "3");
    facts.put("comparator", "at least");
    facts.put("unit", "USD");
    return facts;
  }

  @Test
  void facts_areSortedByName() {
    assertThat(Attributes.of(facts()).keySet()).containsExactly("comparator", "unit", "value");
    assertThat(Attributes.of(facts())).isEqualTo(new TreeMap<>(facts()));
  }

  @Test
  void factsAreFoundByName_othersAreNot() {
    Map<String, String> attributes = Attributes.of(facts());
    assertThat(attributes.get("unit")).isEqualTo("USD");
    assertThat(attributes.get("USD")).isNull();
    assertThat(attributes).doesNotContainKey("high").containsKey("value").hasSize(3);
  }

  @Test
  void copy_doesNotChangeWithTheOriginal() {
    Map<String, String> facts = new HashMap<>(facts());
    Map<String, String> attributes = Attributes.of(facts);
    facts.put("unit", "EUR");
    assertThat(attributes).containsEntry("unit", "USD");
  }

  @Test
  void attributes_cannotBeChanged() {
    Map<String, String> attributes = Attributes.of(facts());
    assertThatThrownBy(() -> attributes.put("unit", "EUR"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> attributes.remove("unit"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(attributes::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void noFacts_areEmpty() {
    assertThat(Attributes.of(Map.of())).isEmpty();
  }
}
