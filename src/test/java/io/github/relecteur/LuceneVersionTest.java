package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.lucene.util.Version;
import org.junit.jupiter.api.Test;

class LuceneVersionTest {

  @Test
  void testsRun_withTheLuceneThatTheBuildNames() {
    String named = System.getProperty("lucene.version");
    assumeTrue(named != null, "only the build names a version");
    assertThat(Version.LATEST).hasToString(named);
  }
}
