package io.github.relecteur.corpus;

import java.util.Locale;

/**
 * What has become of a finding, or of an expectation, since an earlier run.
 *
 * @param status what has become of it
 * @param path the item it belongs to
 * @param place the file to open, with the line if there is one
 * @param judgement the finding as it is now, or as it was if it is gone
 */
public record Change(Status status, String path, String place, Judgement judgement) {

  /** What can become of a finding. */
  public enum Status {
    /** It is there now and was not. */
    NEW,
    /** It was there, rightly, and is missed now. */
    LOST,
    /** It was there and is not any more, or was missed and is found. */
    FIXED,
    /** It is as it was. */
    UNCHANGED,
    /** Its item, or its expectation, is not in the corpus any more. */
    REMOVED;

    /** The name used in reports, in lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the run is worse because of it. */
  boolean isBad() {
    return status == Status.LOST
        || (status == Status.NEW
            && (judgement.verdict() == Verdict.FALSE || judgement.verdict() == Verdict.MISSED));
  }

  /** The change as something that is wrong. */
  Fault fault() {
    return new Fault(path, place, judgement.describe());
  }

  /** One line for people. */
  String describe() {
    return path + ": " + judgement.describe();
  }
}
