package io.github.relecteur.fuzz;

import io.github.relecteur.Relecteur;
import io.github.relecteur.input.ArticleList;
import io.github.relecteur.input.ArticleReader;
import io.github.relecteur.input.ArticleRow;
import io.github.relecteur.input.InputException;
import io.github.relecteur.input.InputOptions;
import io.github.relecteur.input.MalformedRow;
import io.github.relecteur.input.Segment;
import io.github.relecteur.input.SegmentReader;
import io.github.relecteur.input.SegmentRow;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Report;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.ReportWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The readers of files as targets: they read, or refuse with one line. */
final class ReaderTargets {

  private static final int SHORT = 2_000;

  private final SoundFiles files;
  private final Relecteur relecteur;

  ReaderTargets(Material material, Relecteur relecteur) {
    this.files = new SoundFiles(material);
    this.relecteur = relecteur;
  }

  /** All of them. */
  List<Target<?>> all() {
    return List.of(
        new FileTarget("article file", files::article, this::article),
        new FileTarget("pair file", files::rows, this::rows),
        new FileTarget("list file", SoundFiles::list, ReaderTargets::list));
  }

  private static InputOptions options(FileInput file) {
    return new InputOptions(InputOptions.encoding(file.encoding()).orElse(null), "");
  }

  private Target.Outcome article(FileInput file) {
    try {
      Article article =
          ArticleReader.parse(file.bytes(), file.name(), Language.ENGLISH, options(file));
      List<String> organisations = ArticleReader.organisations(article);
      List<Object> results = new ArrayList<>(List.of(article, organisations));
      Set<String> features = new HashSet<>();
      features.add("blocks " + Math.min(20, article.blocks().size()));
      for (Block block : article.blocks()) {
        features.add(file.name() + " " + block.kind() + Math.min(4, block.parts().size()));
      }
      if (article.text().length() < SHORT) {
        List<Mention> mentions = relecteur.extract(article);
        Sound.requireMentions(mentions, article);
        mentions.forEach(m -> requirePlace(article.origin(), m.span().start()));
        results.add(mentions);
      }
      return new Target.Outcome(results, features);
    } catch (InputException e) {
      return refused(e);
    }
  }

  private static void requirePlace(Origin origin, int offset) {
    Origin.Piece piece = origin.piece(offset);
    Sound.require(piece.start() <= offset && offset < piece.end(), "piece of " + offset);
    Sound.require(
        piece.position().line() > 0 && piece.position().column() > 0, "position " + piece);
  }

  private Target.Outcome rows(FileInput file) {
    List<Object> results = new ArrayList<>();
    Set<String> features = new HashSet<>();
    List<CheckedPair> pairs = new ArrayList<>();
    try (SegmentReader reader =
        SegmentReader.open(new ByteArrayInputStream(file.bytes()), file.name(), options(file))) {
      int line = 0;
      for (Optional<SegmentRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        SegmentRow read = row.get();
        Sound.require(read.line() >= line, "order of lines at " + read);
        line = read.line();
        results.add(read);
        features.add(file.name() + " " + read.getClass().getSimpleName());
        if (read instanceof MalformedRow bad) {
          features.add(refused(bad.fault(file.name())).features().toString());
        } else if (read instanceof Segment segment && segment.english().length() < SHORT) {
          CheckedPair pair = checked(file, segment);
          pairs.add(pair);
          results.add(lines(pair));
        } else if (read instanceof ArticleRow articles) {
          Sound.requireMentions(relecteur.extract(articles.english()), articles.english());
        }
      }
      Sound.require(reader.untranslated() >= 0 && reader.header() != null, "counts");
      if (reader.xliff().isPresent()) {
        results.add(copy(reader.xliff().get(), pairs));
        features.add("xliff");
      }
    } catch (InputException e) {
      Target.Outcome outcome = refused(e);
      results.add(outcome.result());
      features.addAll(outcome.features());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Target.Outcome(results, features);
  }

  private CheckedPair checked(FileInput file, Segment segment) {
    Report report = relecteur.checkSegments(segment.english(), segment.french());
    return CheckedPair.ofRow(
        segment.id(), file.name(), report, segment.englishOrigin(), segment.frenchOrigin());
  }

  /** The copy of an XLIFF file with the findings of its rows. */
  private static String copy(String file, List<CheckedPair> pairs) throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter writer = ReportWriter.xliffCopy(out, Relecteur.rules(), file, Language.FRENCH);
    for (CheckedPair pair : pairs) {
      writer.write(pair);
    }
    writer.finish();
    ReportTargets.requireXml(out.toString());
    return out.toString();
  }

  /** The report of a row, with places in its file. */
  private static String lines(CheckedPair pair) throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter writer = ReportWriter.reviewdog(out);
    writer.write(pair);
    writer.finish();
    out.toString().lines().forEach(ReportTargets::requireJson);
    return out.toString();
  }

  private static Target.Outcome list(FileInput file) {
    try {
      ArticleList list =
          ArticleList.read(
              new ByteArrayInputStream(file.bytes()),
              file.name(),
              Path.of("corpus"),
              options(file));
      Set<String> features = new HashSet<>();
      for (String fault : list.faults()) {
        features.addAll(refused(new InputException(fault)).features());
      }
      return new Target.Outcome(list, features);
    } catch (InputException e) {
      return refused(e);
    }
  }

  /** A refusal, which must be of use to people. */
  static Target.Outcome refused(InputException e) {
    String message = String.valueOf(e.getMessage());
    Sound.require(!message.isBlank(), "a message");
    StringBuilder kind = new StringBuilder();
    boolean quoted = false;
    for (char c : message.substring(message.lastIndexOf(": ") + 1).toCharArray()) {
      quoted ^= c == '\'';
      if (!quoted && c >= 'a' && c <= 'z') {
        kind.append(c);
      }
    }
    return new Target.Outcome(
        "refused: " + message, Set.of(kind.substring(Math.max(0, kind.length() - 24))));
  }
}
