package io.github.relecteur.cli;

import io.github.relecteur.input.StrictUtf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads small YAML files. Nothing in them makes it create objects, follow aliases or run out of
 * space.
 */
final class YamlFile {

  private static final int MOST_BYTES = 256 * 1024;
  private static final int DEEPEST = 16;

  private final String file;
  private final LoadSettings settings;

  private YamlFile(String file) {
    this.file = file;
    this.settings = LoadSettings.builder().setLabel(file).setCodePointLimit(MOST_BYTES).build();
  }

  /**
   * Reads a file.
   *
   * @return what it holds; empty if that is nothing but comments
   * @throws CommandException if it cannot be read; the message says where and why
   */
  static Optional<YamlNode> read(Path path) throws CommandException {
    String file = path.toString();
    if (Files.isDirectory(path)) {
      throw new CommandException(file + ": is a folder, a file was expected");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new CommandException(file + ": cannot be read", e);
    }
    if (bytes.length > MOST_BYTES) {
      throw new CommandException(
          file + ": is larger than " + MOST_BYTES + " bytes, too large for a configuration");
    }
    return new YamlFile(file)
        .parse(StrictUtf8.decoded(bytes, line -> CommandException.notUtf8(file, line)));
  }

  private Optional<YamlNode> parse(String text) throws CommandException {
    try {
      requireHarmless(text);
      return new Compose(settings).composeString(text).map(node -> new YamlNode(file, node));
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      throw fault(mark, "is not YAML: " + firstLine(e.getProblem()), e);
    } catch (YamlEngineException e) {
      throw new CommandException(
          file + ":1: is not YAML: " + firstLine(String.valueOf(e.getMessage())), e);
    }
  }

  /** Refuses aliases, which can stand for far more than they hold, and deep nesting. */
  private void requireHarmless(String text) throws CommandException {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      switch (event.getEventId()) {
        case Alias ->
            throw fault(
                event.getStartMark(),
                "aliases are not read; what begins with * needs quotes, as in '*'",
                null);
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        default -> {}
      }
      if (depth > DEEPEST) {
        throw fault(event.getStartMark(), "is nested deeper than " + DEEPEST + " levels", null);
      }
    }
  }

  private CommandException fault(Optional<Mark> mark, String message, @Nullable Exception cause) {
    int line = mark.map(Mark::getLine).orElse(0) + 1;
    return new CommandException(file + ":" + line + ": " + message, cause);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
