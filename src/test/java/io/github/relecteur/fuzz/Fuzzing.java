package io.github.relecteur.fuzz;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.HouseStyle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Campaigns against all targets, taken in turns. */
final class Fuzzing {

  private static final long SECOND = 1_000_000_000L;

  private final List<Turn> turns = new ArrayList<>();

  /**
   * All campaigns.
   *
   * @param folder where the command line may write
   * @param seed decides the inputs
   */
  Fuzzing(Path folder, long seed) {
    Material material = new Material();
    Relecteur relecteur = Relecteur.create();
    Relecteur styled =
        Relecteur.builder()
            .houseStyle(
                HouseStyle.ANY
                    .withPercent(HouseStyle.Space.NARROW)
                    .withThousands(HouseStyle.Grouping.NARROW, 5)
                    .withAmounts(HouseStyle.Amounts.MD_SIGN))
            .build();
    TextTargets texts = new TextTargets(material, relecteur);
    texts.all().forEach(t -> add(t, seed, 300));
    new ReaderTargets(material, relecteur).all().forEach(t -> add(t, seed, 250));
    new ReportTargets(material, styled).all().forEach(t -> add(t, seed, 30));
    texts.onLongTexts().forEach(t -> add(t, seed, 1));
    new CommandTargets(material, folder).all().forEach(t -> add(t, seed, 8));
  }

  private void add(Target<?> target, long seed, int executions) {
    turns.add(new Turn(new Campaign<>(target, seed + turns.size()), executions));
  }

  /** Runs each campaign for its share of executions so many times. */
  void runOnce(int times) {
    for (int i = 0; i < times; i++) {
      turns.forEach(turn -> turn.campaign().run(turn.executions()));
    }
  }

  /** Runs all campaigns in turns until some seconds are over. */
  void runFor(int seconds) {
    long end = System.nanoTime() + seconds * SECOND;
    while (System.nanoTime() < end) {
      runOnce(1);
    }
  }

  /** What failed. */
  List<String> failures() {
    return turns.stream().flatMap(turn -> turn.campaign().failures().stream()).toList();
  }

  /** How far all campaigns are. */
  String report() {
    StringBuilder report = new StringBuilder();
    for (Turn turn : turns) {
      Campaign<?> campaign = turn.campaign();
      report.append(
          "%s: %d executions, %d features, %d failures %s%n"
              .formatted(
                  campaign.name(),
                  campaign.executions(),
                  campaign.features(),
                  campaign.failures().size(),
                  campaign.current()));
    }
    return report.toString();
  }

  private record Turn(Campaign<?> campaign, int executions) {}
}
