package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding as a localization quality issue of the Internationalization Tag Set.
 *
 * <p>Source: ITS 2.0, W3C, 2013, section 8.17.
 *
 * @param type one of the types of ITS
 * @param comment what is wrong, with the suggestion if there is one
 * @param severity from 0 to 100
 * @param profile an address that names the code of the finding
 */
record ItsIssue(String type, String comment, int severity, String profile) {

  /** The namespace of ITS. */
  static final String NAMESPACE = "http://www.w3.org/2005/11/its";

  private static final String PROFILE = "https://github.com/relecteur/relecteur#";
  private static final String OTHER = "other";
  private static final String NONE = "—";

  /** The types of ITS by code, without those that have none. */
  static Map<String, String> types(List<RuleInfo> rules) {
    Map<String, String> types = new HashMap<>();
    for (RuleInfo rule : rules) {
      if (!rule.its().equals(NONE)) {
        types.put(rule.code(), rule.its());
      }
    }
    return Map.copyOf(types);
  }

  static ItsIssue of(Finding finding, Map<String, String> types, Labels labels) {
    return new ItsIssue(
        types.getOrDefault(finding.code(), OTHER),
        Locator.message(finding, labels),
        score(finding.severity()),
        PROFILE + finding.code());
  }

  private static int score(Severity severity) {
    return switch (severity) {
      case ERROR -> 90;
      case WARNING -> 50;
      case INFO -> 10;
    };
  }

  /**
   * The issue as attributes, with a space before each.
   *
   * @param prefix what stands before their names
   */
  String attributes(String prefix) {
    String start = " " + prefix + "locQualityIssue";
    return "%sType=\"%s\"%sComment=\"%s\"%sSeverity=\"%d\"%sProfileRef=\"%s\""
        .formatted(
            start,
            XmlText.attribute(type),
            start,
            XmlText.attribute(comment),
            start,
            severity,
            start,
            XmlText.attribute(profile));
  }
}
