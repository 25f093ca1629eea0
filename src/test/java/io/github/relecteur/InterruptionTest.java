package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A thread that is interrupted stops soon, and says so. */
class InterruptionTest {

  private static final String ENGLISH =
      "Nvidia (NVDA+1%) sold 1,234 chips to Apple on Oct. 14. Orders fell by 5%.\n";
  private static final String FRENCH =
      "Nvidia (NVDA+1%) a vendu 1 243 puces à Apple le 14 octobre. Les commandes ont reculé de 5 %.\n";

  /** Takes many times longer than any test waits. */
  private static final int MANY = 60_000;

  private static final long SOON = 30_000;

  private final Relecteur relecteur = Relecteur.create();

  @Test
  void longCheck_endsSoon() throws InterruptedException {
    Article english = Article.english(ENGLISH.repeat(MANY));
    Article french = Article.french(FRENCH.repeat(MANY));
    for (long after : new long[] {1, 200, 1_000}) {
      Attempt attempt = new Attempt(() -> relecteur.check(english, french));
      attempt.thread.start();
      attempt.thread.join(after);
      assertThat(attempt.thread.isAlive()).as("the check takes longer than %d ms", after).isTrue();
      attempt.thread.interrupt();
      attempt.thread.join(SOON);
      attempt.assertCancelled();
    }
  }

  @Test
  void longSegments_endSoon() throws InterruptedException {
    List<String> english = Collections.nCopies(MANY, ENGLISH);
    List<String> french = Collections.nCopies(MANY, FRENCH);
    Attempt attempt = new Attempt(() -> relecteur.checkSegments(english, french));
    attempt.thread.start();
    attempt.thread.join(300);
    attempt.thread.interrupt();
    attempt.thread.join(SOON);
    attempt.assertCancelled();
  }

  @Test
  void interruptedThread_beginsNothing() throws InterruptedException {
    Article english = Article.english(ENGLISH);
    Article french = Article.french(FRENCH);
    List<Runnable> methods =
        List.of(
            () -> relecteur.check(english, french),
            () -> relecteur.check(english, french, List.of("Orders")),
            () -> relecteur.align(english, french),
            () -> relecteur.extract(english),
            () -> relecteur.checkSegments(ENGLISH, FRENCH));
    for (Runnable method : methods) {
      Attempt attempt =
          new Attempt(
              () -> {
                Thread.currentThread().interrupt();
                method.run();
              });
      attempt.thread.start();
      attempt.thread.join(SOON);
      attempt.assertCancelled();
    }
  }

  @Test
  void checker_worksAfterAnInterruption() throws InterruptedException {
    Article english = Article.english(ENGLISH);
    Article french = Article.french(FRENCH);
    Attempt attempt =
        new Attempt(
            () -> {
              Thread.currentThread().interrupt();
              relecteur.check(english, french);
            });
    attempt.thread.start();
    attempt.thread.join(SOON);

    assertThat(relecteur.check(english, french).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("figure.value"));
  }

  /** Something that a thread of its own does. */
  private static final class Attempt {
    private final AtomicReference<@Nullable RuntimeException> thrown = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean interrupted;

    Attempt(Runnable body) {
      this.thread =
          new Thread(
              () -> {
                try {
                  body.run();
                } catch (CancellationException e) {
                  thrown.set(e);
                }
                interrupted = Thread.currentThread().isInterrupted();
              });
    }

    void assertCancelled() {
      assertThat(thread.isAlive()).isFalse();
      assertThat(thrown.get()).hasMessageContaining("interrupted");
      assertThat(interrupted).as("the interrupt status stays set").isTrue();
    }
  }
}
