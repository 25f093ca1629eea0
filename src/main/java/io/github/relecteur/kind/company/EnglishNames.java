package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.lexicon.CommonWords;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    listed.addTo(reading);
    People people = people(source);
    for (int s = 0; s < reading.words().length; s++) {
      List<Name> found = unlisted(reading, s, people);
      found.removeIf(name -> name.strength() < SURE || name.origin() == Origin.INSTITUTION);
      reading.add(s, found);
    }
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
    People people = people(source);
    for (int s = 0; s < reading.words().length; s++) {
      List<Name> found = unlisted(reading, s, people);
      found.removeIf(
          name ->
              name.strength() >= SURE
                  || name.origin() == Origin.INSTITUTION
                  || (name.range().size() == 1 && people.isDoubtful(name.compact(), reading)));
      reading.add(s, found);
    }
    Set<String> words = repeated.known(reading.words());
    for (int s = 0; s < reading.words().length && !words.isEmpty(); s++) {
      reading.add(s, repeated.find(reading.words()[s], reading.taken(s), words, people.sure()));
    }
    return reading.reads();
  }

  /** The family names that an article teaches, the doubtful ones only once somebody asks. */
  private final class People {
    private final Set<String> sure;
    private @Nullable Set<String> doubtful;

    People(Set<String> sure) {
      this.sure = sure;
    }

    Set<String> sure() {
      return sure;
    }

    boolean isDoubtful(String compact, Reading reading) {
      Set<String> known = doubtful;
      if (known == null) {
        known = persons.findDoubtful(reading.words());
        doubtful = known;
      }
      return known.contains(compact);
    }
  }

  private People people(Source source) {
    return source.view(People.class, s -> new People(persons.find(Sentences.of(s).words())));
  }

  private List<Name> unlisted(Reading reading, int sentence, People people) {
    return unlisted.find(
        reading.words()[sentence],
        reading.taken(sentence),
        reading.tickers(sentence),
        people.sure());
  }
}
