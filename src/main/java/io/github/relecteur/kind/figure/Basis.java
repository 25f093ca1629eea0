package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What a change is measured against: 0.3% month on month, 2,4 % sur un an. */
final class Basis {

  private static final Set<String> BASES = Set.of("month", "quarter", "year");

  private static final class Bundled {
    static final Map<Language, Phrases<String>> TABLES = new EnumMap<>(Language.class);

    static {
      for (Language language : Language.values()) {
        TABLES.put(language, new Phrases<>());
      }
      for (Table.Row row :
          Table.load(Basis.class, "bases.tsv", "language", "form", "basis").rows()) {
        TABLES
            .computeIfAbsent(row.language(), k -> new Phrases<>())
            .add(row.get("form"), false, basis(row));
      }
    }
  }

  private static String basis(Table.Row row) {
    String basis = row.get("basis");
    if (!BASES.contains(basis)) {
      throw row.fault("basis must be month, quarter or year, was '" + basis + "'");
    }
    return basis;
  }

  private Basis() {}

  /** Whether both sides tell what the figure is measured against, and it is not the same. */
  static boolean differs(FigurePair pair, Item original, Item translation) {
    String said = behind(pair.bitext(), original);
    return !said.isEmpty() && isAnother(said, behind(pair.bitext(), translation));
  }

  private static boolean isAnother(String said, String heard) {
    return !heard.isEmpty() && !heard.equals(said);
  }

  private static String behind(Bitext bitext, Item item) {
    Phrases<String> table = Bundled.TABLES.get(bitext.source(item.side()).language());
    Tokens tokens = item.tokens(bitext);
    int at = tokens.get(item.to()).is(',') ? item.to() + 1 : item.to();
    Phrases.Match<String> match = table == null ? null : table.at(tokens, at);
    return match == null ? "" : match.value();
  }
}
