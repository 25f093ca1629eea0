package desk;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Checks an article with names of the house over two threads and prints what is wrong with it. */
public final class Desk {

  private Desk() {}

  public static void main(String[] arguments) throws Exception {
    Path house = Files.createTempFile("house", ".tsv");
    Files.writeString(house, "name\tfrench\nCalder Freight\tFret Calder\n", StandardCharsets.UTF_8);
    Relecteur relecteur =
        Relecteur.builder().lexicon(house).disable("designation.*").minimumConfidence(0.5).build();
    Files.delete(house);
    Article original = Article.english("Calder Freight rose 4.61%.\nIt ordered $2 billion of ships.");
    Article translation =
        Article.french("Fret Calder a gagné 4,61 %.\nIl a commandé 2 millions de dollars de navires.");
    Callable<Report> check = () -> relecteur.check(original, translation);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Report> reports =
        List.of(threads.submit(check).get(), threads.submit(check).get());
    threads.shutdown();
    if (!reports.get(0).equals(reports.get(1))) {
      throw new IllegalStateException("two threads found different things");
    }
    for (Finding finding : reports.get(0).findings()) {
      System.out.println(
          translation.position(finding.translation().span().start())
              + " "
              + finding.code()
              + " "
              + finding.suggestion()
              + " "
              + finding.message(Language.FRENCH));
    }
  }
}
