package io.github.relecteur.kind.designation;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.wording.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules for designations share. */
abstract class DesignationRule implements Rule<DesignationComparison> {

  private static final String SINCE = "1.0.0";

  private final RuleInfo info;

  DesignationRule(String name, String mqm, String its, String en, String wrong, String right) {
    this.info =
        Messages.rule("designation." + name, Severity.WARNING, mqm, its, SINCE, en, wrong, right);
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  /** A finding that puts the original designation in the place of the translated one. */
  final Finding finding(DesignationComparison comparison, double confidence) {
    Place original = Place.of(Side.ORIGINAL, comparison.original().mention());
    Place translation =
        comparison.translation() == null
            ? null
            : Place.of(Side.TRANSLATION, comparison.translation().mention());
    return new Finding(
        info.code(),
        info.severity(),
        confidence,
        message(original, translation),
        original,
        translation,
        List.of(),
        translation == null ? null : original.text());
  }

  /** The text whose key is the code; that of what is missing has no second part. */
  private Message message(Place original, @Nullable Place translation) {
    Message here = Messages.quoted(original.text());
    return translation == null
        ? Messages.of(info.code(), here)
        : Messages.of(info.code(), here, Messages.quoted(translation.text()));
  }
}
