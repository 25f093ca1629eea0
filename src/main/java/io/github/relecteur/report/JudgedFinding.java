package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding with how it stands to what is known of its article.
 *
 * @param finding what was found
 * @param standing whether it counts
 * @param before whether an earlier run, or whoever accepted it, has seen it, too
 * @param reason why it was accepted or suppressed, in the words of whoever did so; null if nothing
 *     was said
 */
public record JudgedFinding(
    Finding finding, Standing standing, boolean before, @Nullable String reason) {

  /** Checks the parts. */
  public JudgedFinding {
    Objects.requireNonNull(finding, "finding must not be null");
    Objects.requireNonNull(standing, "standing must not be null");
  }

  /** How a finding stands to what is known of its article. */
  public enum Standing {
    /** Nobody has said anything of it: it counts. */
    NEW,
    /** An earlier run has found it. */
    KNOWN,
    /** Somebody has accepted it for ever, with a reason. */
    ACCEPTED,
    /** A comment in the article says that it is not to be reported. */
    SUPPRESSED;

    /** The name used in reports, in lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
