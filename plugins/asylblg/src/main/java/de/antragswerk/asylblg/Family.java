package de.antragswerk.asylblg;

import de.antragswerk.kit.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The person who applies and the family in Germany, as of the day of application. */
record Family(Given answers, LocalDate day) {

    Person applicant() {
        return new Person(name(answers, "person."), answers.day("person.geburtsdatum"), Optional.empty(), answers);
    }

    List<Person> others() {
        return answers.no("familie.allein")
                ? answers.entries("mitglieder")
                        .map(member -> new Person(
                                name(member, ""), member.day("geburtsdatum"), member.text("beziehung"), member))
                        .toList()
                : List.of();
    }

    List<Person> everybody() {
        return Stream.concat(Stream.of(applicant()), others().stream()).toList();
    }

    /** Aufnahmeeinrichtung or Gemeinschaftsunterkunft (§§ 44, 53 AsylG). */
    boolean inSharedAccommodation() {
        return answers.isOneOf("unterkunft.art", "aufnahme", "gemeinschaft");
    }

    /** Whether this person lives as one of a couple. */
    boolean isPaired(Person person) {
        if (person.isApplicant()) {
            return someoneHere("ehe");
        }
        return person.livesHere() && (person.is("ehe") || person.is("elternteil") && parentsHere() > 1);
    }

    boolean livesWithParent(Person person) {
        return person.isApplicant() ? someoneHere("elternteil") : person.livesHere() && person.is("kind");
    }

    private boolean someoneHere(String relation) {
        return others().stream().anyMatch(other -> other.is(relation) && other.livesHere());
    }

    private long parentsHere() {
        return others().stream()
                .filter(other -> other.is("elternteil") && other.livesHere())
                .count();
    }

    private static String name(Given answers, String prefix) {
        return (answers.text(prefix + "vorname").orElse("")
                        + " "
                        + answers.text(prefix + "familienname").orElse(""))
                .strip();
    }
}
