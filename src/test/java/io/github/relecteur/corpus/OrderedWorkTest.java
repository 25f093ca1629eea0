package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.input.InputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outcomes come in the order of the work, and little of it is under way. */
class OrderedWorkTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void outcomes_comeInTheOrderOfTheWork(int jobs) throws InputException, IOException {
    List<Integer> outcomes = new ArrayList<>();
    try (OrderedWork<Integer> work = new OrderedWork<>(jobs, outcomes::add)) {
      for (int i = 0; i < 500; i++) {
        int number = i;
        work.add(
            () -> {
              if (number % 50 == 0) {
                Thread.sleep(3);
              }
              return number;
            },
            1);
      }
      work.finish();
    }
    assertThat(outcomes).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void work_isDoneAtTheSameTime() throws InputException, IOException {
    CountDownLatch both = new CountDownLatch(2);
    try (OrderedWork<Boolean> work = new OrderedWork<>(2, met -> assertThat(met).isTrue())) {
      for (int i = 0; i < 2; i++) {
        work.add(
            () -> {
              both.countDown();
              both.await();
              return true;
            },
            1);
      }
      work.finish();
    }
  }

  @Test
  void fewPieces_areUnderWay() throws InputException, IOException {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger handedOn = new AtomicInteger();
    try (OrderedWork<Integer> work = new OrderedWork<>(2, outcome -> handedOn.incrementAndGet())) {
      for (int i = 0; i < 1000; i++) {
        work.add(begun::incrementAndGet, 1);
        assertThat(i + 1 - handedOn.get()).isLessThan(64);
      }
      work.finish();
    }
    assertThat(handedOn).hasValue(1000);
  }

  @Test
  void largePieces_areFewer() throws InputException, IOException {
    AtomicInteger handedOn = new AtomicInteger();
    try (OrderedWork<Integer> work = new OrderedWork<>(2, outcome -> handedOn.incrementAndGet())) {
      for (int i = 0; i < 100; i++) {
        work.add(() -> 1, 1 << 20);
        assertThat(i + 1 - handedOn.get()).isLessThanOrEqualTo(2);
      }
      work.finish();
    }
    assertThat(handedOn).hasValue(100);
  }

  @Test
  void afterClosing_nothingGoesOn() throws IOException, InterruptedException {
    AtomicInteger ended = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    try (OrderedWork<Integer> work = new OrderedWork<>(2, outcome -> {})) {
      work.add(
          () -> {
            begun.countDown();
            Thread.sleep(50);
            return ended.incrementAndGet();
          },
          1);
      begun.await();
    } catch (InputException e) {
      throw new AssertionError(e);
    }
    assertThat(ended).hasValue(1);
  }

  @Test
  void failure_isThatOfTheFirstPieceThatFails() {
    List<Integer> outcomes = new ArrayList<>();
    assertThatThrownBy(
            () -> {
              try (OrderedWork<Integer> work = new OrderedWork<>(2, outcomes::add)) {
                for (int i = 0; i < 100; i++) {
                  int number = i;
                  work.add(
                      () -> {
                        if (number >= 5) {
                          throw new InputException("piece " + number);
                        }
                        return number;
                      },
                      1);
                }
                work.finish();
              }
            })
        .isInstanceOf(InputException.class)
        .hasMessage("piece 5");
    assertThat(outcomes).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void interrupt_endsTheWait() {
    try (OrderedWork<Integer> work = new OrderedWork<>(1, outcome -> {})) {
      CountDownLatch never = new CountDownLatch(1);
      Thread.currentThread().interrupt();
      assertThatThrownBy(
              () -> {
                work.add(
                    () -> {
                      never.await();
                      return 1;
                    },
                    1);
                work.finish();
              })
          .isInstanceOf(CancellationException.class)
          .hasMessageContaining("interrupted");
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
