package io.github.relecteur.report;

/**
 * Text as a plain text message of SARIF, where braces stand for arguments and brackets before a
 * parenthesis for links.
 *
 * <p>Source: SARIF 2.1.0, 3.11.5 and 3.11.6. Braces are doubled. Brackets may stand for themselves
 * as long as they make no link, so that they are escaped, and backslashes with them, only where
 * they would.
 */
final class SarifMessage {

  private static final String LINK = "](";

  private SarifMessage() {}

  /** A message that viewers show as this text. */
  static String of(String text) {
    boolean escape = text.contains(LINK);
    StringBuilder message = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '}') {
        message.append(c);
      } else if (escape && (c == '[' || c == ']' || c == '\\')) {
        message.append('\\');
      }
      message.append(c);
    }
    return message.toString();
  }
}
