package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.lexicon.CommonWords;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the names of an English article: listed ones, and those that the article itself shows. */
final class EnglishNames {

  private static final double SURE = 0.5;

  private final ListedNames listed;
  private final UnlistedNames unlisted;
  private final RepeatedNames repeated;
  private final Persons persons;

  EnglishNames(NameIndex index, CommonWords common, Cues cues) {
    Context context = new Context(cues, common);
    NameShape shape = new NameShape(cues);
    this.listed = new ListedNames(index, common, context, Language.ENGLISH);
    this.unlisted = new UnlistedNames(cues, common, context, shape);
    this.repeated = new RepeatedNames(cues, common, context, shape);
    this.persons = new Persons(cues, common);
  }

  /** The names that are sure enough to be shown, ordered by place. */
  List<Read<Name>> read(Source source, List<Mention> claimed) {
    Reading reading = new Reading(source, claimed);
    List<List<Name>> known = listed.find(reading.words(), reading.taken(), reading.tickers());
    for (int s = 0; s < known.size(); s++) {
      reading.add(s, known.get(s));
    }
    addUnlisted(
        reading,
        people(source),
        name -> name.strength() >= SURE && name.origin() != Origin.INSTITUTION);
    return reading.reads();
  }

  /**
   * What may be names too: good enough to ask what became of them, not to be shown.
   *
   * @param source the article
   * @param mentions everything that was recognised in it, ordered by place
   */
  List<Read<Name>> readDoubtful(Source source, List<Mention> mentions) {
    Reading reading = new Reading(source, mentions);
    Set<String> people = people(source);
    Set<String> more = persons.findDoubtful(reading.words());
    addUnlisted(
        reading,
        people,
        name ->
            name.strength() < SURE
                && name.origin() != Origin.INSTITUTION
                && !(name.range().size() == 1 && more.contains(name.compact())));
    Set<String> words = repeated.known(reading.words());
    for (int s = 0; s < reading.words().size(); s++) {
      reading.add(s, repeated.find(reading.words().get(s), reading.taken().get(s), words, people));
    }
    return reading.reads();
  }

  /** The family names that an article teaches. */
  private record People(Set<String> names) {}

  private Set<String> people(Source source) {
    return source
        .view(People.class, s -> new People(persons.find(Sentences.of(s).words())))
        .names();
  }

  private void addUnlisted(Reading reading, Set<String> people, Predicate<Name> wanted) {
    for (int s = 0; s < reading.words().size(); s++) {
      List<Name> found =
          unlisted.find(
              reading.words().get(s), reading.taken().get(s), reading.tickers().get(s), people);
      found.removeIf(wanted.negate());
      reading.add(s, found);
    }
  }
}
