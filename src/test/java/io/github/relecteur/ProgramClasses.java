package io.github.relecteur;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The classes of the program without those of its tests. */
final class ProgramClasses {

  private ProgramClasses() {}

  static JavaClasses load() {
    return new ClassFileImporter()
        .importUrl(Relecteur.class.getProtectionDomain().getCodeSource().getLocation());
  }
}
