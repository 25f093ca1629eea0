package io.github.relecteur.corpus;

import io.github.relecteur.corpus.JsonTree.JsonFault;
import io.github.relecteur.input.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An earlier run as its scores or its JSON report tell it.
 *
 * @param name how to call it: the name of its file
 * @param items what it found in each pair of texts, by path
 * @param surfaces how many written forms it read
 * @param misread the paths of those that it misread
 */
public record EarlierRun(
    String name, Map<String, List<Judgement>> items, int surfaces, Set<String> misread) {

  /** The version of the files that this class reads and {@link ScoresWriter} writes. */
  static final int VERSION = 1;

  private static final int LARGEST = 1 << 28;

  /**
   * Reads the file of an earlier run.
   *
   * @throws InputException if there is none, or it is something else or of another version
   */
  public static EarlierRun read(Path file) throws InputException {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        throw new InputException(name + ": is a folder, a file of scores was expected");
      }
      if (Files.size(file) > LARGEST) {
        throw new InputException(name + ": is larger than 256 MiB, a file of scores was expected");
      }
      return read(file, JsonTree.parse(Files.readString(file)));
    } catch (JsonFault e) {
      throw new InputException(e.in(name), e);
    } catch (NoSuchFileException e) {
      throw new InputException(name + ": no such file", e);
    } catch (IOException e) {
      throw Workload.unusable(name, e);
    }
  }

  private static EarlierRun read(Path file, JsonTree json) throws InputException, JsonFault {
    if (!json.has("version") || !json.has("items")) {
      throw new InputException(file + ": is no file of scores (see --write-scores)");
    }
    if (json.number("version") != VERSION) {
      throw new InputException(
          "%s: has version %d, this program reads version %d"
              .formatted(file, json.number("version"), VERSION));
    }
    Map<String, List<Judgement>> items = new LinkedHashMap<>();
    for (JsonTree item : json.trees("items")) {
      List<Judgement> judgements = new ArrayList<>();
      for (JsonTree finding : item.trees("findings")) {
        judgements.add(ResultJson.judgement(finding));
      }
      if (items.put(item.text("path"), judgements) != null) {
        throw new JsonFault(0, "'" + item.text("path") + "' stands there twice");
      }
    }
    JsonTree surfaces = json.tree("surfaces");
    Set<String> misread = new HashSet<>();
    for (JsonTree form : surfaces.trees("misread")) {
      misread.add(form.text("path"));
    }
    return new EarlierRun(
        String.valueOf(file.getFileName()), items, surfaces.number("forms"), misread);
  }

  /** Everything that it judged. */
  Collection<Judgement> judgements() {
    return items.values().stream().flatMap(List::stream).toList();
  }
}
