package io.github.relecteur.cli;

import io.github.relecteur.model.Language;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the language of messages and reports. */
final class MessagesOption {

  /** The names of all languages. */
  static final List<String> NAMES = Arrays.stream(Language.values()).map(Language::code).toList();

  private static final String MESSAGES = "--messages";

  @Option(
      names = MESSAGES,
      paramLabel = "LANGUAGE",
      completionCandidates = Names.class,
      description = "The language of messages and reports: en (default) or fr.")
  private @Nullable String messages;

  /** The option, if it is given. */
  Optional<Setting> setting() throws CommandException {
    if (messages != null && !NAMES.contains(messages)) {
      throw new CommandException(
          "unknown " + MESSAGES + " '" + messages + "', known: " + String.join(", ", NAMES));
    }
    return Optional.ofNullable(messages).map(name -> new Setting(name, MESSAGES));
  }

  /** The names of the languages, for the completion of the shell. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return NAMES.iterator();
    }
  }
}
