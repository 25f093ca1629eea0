package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MethodScannerTest {

  @Test
  void methodsConstructorsAndInitialisers_areFound() {
    assertThat(
            MethodScanner.methods(
                """
                @Fancy(names = {"a", "b"})
                record A(int a) {
                  static final int[] NONE = {1, 2};
                  static {
                    run();
                  }
                  A {
                    check();
                  }
                  @Override
                  public int b(int c) throws X {
                    if (c > 0) {
                      return Stream.of(1).map(d -> { return d; });
                    }
                    return 2;
                  }
                  enum E { ONE, TWO; void f() {} }
                }
                """))
        .containsExactly(
            new MethodScanner.Method("static", 4, 3),
            new MethodScanner.Method("A", 7, 3),
            new MethodScanner.Method("b", 10, 7),
            new MethodScanner.Method("f", 17, 1));
  }

  @Test
  void bracesInTexts_doNotCount() {
    assertThat(
            MethodScanner.methods(
                "class A { /* { */ void a() { // {\n char c = '{'; String s = \"{\\\"\"; } }"))
        .containsExactly(new MethodScanner.Method("a", 1, 2));
  }
}
