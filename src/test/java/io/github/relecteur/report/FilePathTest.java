package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilePathTest {

  @Test
  void relativePath_isThatOfTheRepository() {
    assertThat(FilePath.of("././desk/a.fr.txt", "x").path()).isEqualTo("desk/a.fr.txt");
    assertThat(FilePath.of("../a.fr.txt", "x").uri()).isEqualTo("../a.fr.txt");
  }

  @Test
  void textWithoutAName_isCalledByWhatItIs() {
    assertThat(FilePath.of("", "translation").path()).isEqualTo("translation");
  }

  @Test
  void uri_isEncoded() {
    assertThat(FilePath.of("é t/a:b?c#d%.txt", "x").uri())
        .isEqualTo("%C3%A9%20t/a%3Ab%3Fc%23d%25.txt");
    assertThat(FilePath.of("<stdin>", "x").uri()).isEqualTo("%3Cstdin%3E");
  }

  @Test
  void absolutePath_hasAScheme() {
    assertThat(FilePath.of("/srv/a b.txt", "x").uri()).isEqualTo("file:///srv/a%20b.txt");
    assertThat(FilePath.of("C:/desk/a:b.txt", "x").uri()).isEqualTo("file:///C:/desk/a%3Ab.txt");
  }
}
