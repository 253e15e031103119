package de.antragswerk.hzl;

import de.antragswerk.kit.Given;
import de.antragswerk.kit.law.DatedAmounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The person in need and everybody in the same flat, as of the day of application. */
record Household(Given answers, LocalDate day, DatedAmounts law) {

    Person applicant() {
        return new Person(name(answers, "person."), answers.day("person.geburtsdatum"), Optional.empty(), answers);
    }

    List<Person> others() {
        return answers.no("haushalt.allein")
                ? answers.entries("mitglieder")
                        .map(member -> new Person(
                                name(member, ""), member.day("geburtsdatum"), member.text("beziehung"), member))
                        .toList()
                : List.of();
    }

    /** For whom help is asked. */
    List<Person> inNeed() {
        return Stream.concat(Stream.of(applicant()), others().stream().filter(Person::applies))
                .toList();
    }

    boolean hasPartner() {
        return others().stream().anyMatch(Person::isPartner);
    }

    /** Whom the law presumes to help without being bound to (§ 39 Satz 1 SGB XII). */
    List<Person> presumedToHelp() {
        return others().stream()
                .filter(person -> !person.isPartner() && !person.is("kind"))
                .filter(person -> !person.answers().yes("getrennteKasse"))
                .toList();
    }

    /** § 39 Satz 3 SGB XII: pregnancy, an own small child, or care by those in the household. */
    boolean presumptionIsLifted() {
        return answers.yes("schwangerschaft.schwanger") && withParents()
                || answers.yes("ausnahmen.kind")
                || answers.yes("ausnahmen.pflege");
    }

    /** Empty while the age is not known. */
    Optional<Boolean> isOfAge(Person person) {
        return person.age(day).flatMap(years -> law.find("volljaehrig", day).map(limit -> years >= limit.whole()));
    }

    boolean withParents() {
        return others().stream().anyMatch(person -> person.is("elternteil"));
    }

    static String names(List<Person> persons) {
        return persons.stream()
                .map(Person::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String name(Given answers, String prefix) {
        return (answers.text(prefix + "vorname").orElse("")
                        + " "
                        + answers.text(prefix + "familienname").orElse(""))
                .strip();
    }
}
