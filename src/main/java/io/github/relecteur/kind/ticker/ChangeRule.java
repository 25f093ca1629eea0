package io.github.relecteur.kind.ticker;

import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds moves beside a symbol that differ in value or sign. */
final class ChangeRule extends TickerRule {

  private static final char NO_BREAK_SPACE = '\u00a0';

  ChangeRule() {
    super(
        info(
            "ticker.change",
            "mistranslation",
            "mistranslation",
            "Nvidia (NVDA+7.29%) led the rally.",
            "Nvidia (NVDA+7,92 %) a mené la hausse.",
            "Nvidia (NVDA+7,29 %) a mené la hausse."));
  }

  @Override
  public Optional<Finding> judge(TickerPair pair) {
    if (!pair.isPaired()) {
      return Optional.empty();
    }
    Move original = pair.originalTicker().move();
    Move translation = pair.translationTicker().move();
    if (original == null) {
      return Optional.empty();
    }
    if (translation == null) {
      return lost(pair, original);
    }
    if (original.agrees(translation)) {
      return Optional.empty();
    }
    Place here = pair.originalPlace(original.at());
    Place there = pair.translationPlace(translation.at());
    return Optional.of(
        finding(
            0.97,
            Messages.of(
                "ticker.change",
                Messages.quoted(pair.originalTicker().symbol()),
                Messages.quoted(here.text()),
                Messages.quoted(there.text())),
            here,
            there,
            List.of(),
            french(here.text())));
  }

  /** A move that is gone is reported unless its number stands elsewhere in the sentence. */
  private Optional<Finding> lost(TickerPair pair, Move original) {
    Read<Ticker> translation = pair.translation();
    if (translation == null || isWritten(pair.translationSource(), translation, original)) {
      return Optional.empty();
    }
    Place here = pair.originalPlace(original.at());
    return Optional.of(
        finding(
            0.85,
            Messages.of("ticker.change.lost", Messages.quoted(here.text())),
            here,
            pair.translationPlace(pair.translationTicker().symbolAt()),
            List.of(),
            pair.translationPlace(pair.translationTicker().symbolAt()).text()
                + NO_BREAK_SPACE
                + french(here.text())));
  }

  private static boolean isWritten(Source source, Read<Ticker> read, Move move) {
    String digits = move.value().abs().stripTrailingZeros().toPlainString();
    String text = source.text(read.sentence()).text();
    return text.contains(digits) || text.contains(digits.replace('.', ','));
  }

  /** A move in French form: a decimal comma and a no-break space before the percent sign. */
  static String french(@Nullable String move) {
    if (move == null) {
      return "";
    }
    StringBuilder french = new StringBuilder();
    for (int i = 0; i < move.length(); i++) {
      char c = move.charAt(i);
      if (c == '%') {
        while (french.length() > 0 && Character.isSpaceChar(french.charAt(french.length() - 1))) {
          french.setLength(french.length() - 1);
        }
        french.append(NO_BREAK_SPACE);
      }
      french.append(c == '.' ? ',' : c);
    }
    return french.toString();
  }
}
