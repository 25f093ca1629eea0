package io.github.relecteur.kind;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import java.util.Optional;

/**
 * One finding code: what it means and when it applies. The rules of a kind are tried in order; the
 * first that applies to a comparison names its cause.
 *
 * @param <C> what is compared, for instance a pair of figures of which one may be absent
 */
public interface Rule<C> {

  /** What the code means. */
  RuleInfo info();

  /** The finding for a comparison, or empty if the rule does not apply to it. */
  Optional<Finding> judge(C comparison);
}
