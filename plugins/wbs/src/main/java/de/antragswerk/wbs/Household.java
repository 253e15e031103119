package de.antragswerk.wbs;

import de.antragswerk.kit.Given;
import de.antragswerk.plugin.Antrag;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who will live in the home (§ 18 WoFG), as answered: the person who applies, the others, and children who will be born soon.
 *
 * @param persons the person who applies first
 * @param unborn how many children are expected
 */
record Household(List<Person> persons, int unborn, Given answers, Wofg law, LocalDate day) {

    static Household of(Antrag antrag, Wofg law) {
        var answers = new Given(antrag.answers());
        var day = antrag.applicationDay();
        List<Person> persons = new ArrayList<>();
        persons.add(new Person(
                Person.SELF,
                answers.day("person.geburtsdatum"),
                Forecast.of(part(answers, "einkommen"), law, day),
                answers));
        answers.entries("mitglieder")
                .map(member -> new Person(
                        member.text("beziehung").orElse("andere"),
                        member.day("geburtsdatum"),
                        Forecast.of(part(member, "einkommen"), law, day),
                        member))
                .forEach(persons::add);
        return new Household(List.copyOf(persons), unborn(answers), answers, law, day);
    }

    private static Given part(Given answers, String group) {
        return new Given(answers.answers().get(group) instanceof JsonObject part ? part : JsonValue.EMPTY_JSON_OBJECT);
    }

    /** At least one when a birth is expected, whether or not anybody knows how many. */
    private static int unborn(Given answers) {
        return answers.yes("kind.schwanger")
                ? Math.clamp(answers.number("kind.anzahl").orElse(1), 1, 9)
                : 0;
    }

    /** Those who count by § 18 Abs. 2 WoFG. */
    Stream<Person> belonging() {
        return persons.stream().filter(Person::belongs);
    }

    int size() {
        return (int) belonging().count() + unborn;
    }

    int strangers() {
        return (int) persons.stream().filter(person -> !person.belongs()).count();
    }

    /** Born ones: § 32 EStG begins with the birth. */
    int children() {
        return (int) belonging().filter(person -> person.isChild(law, day)).count();
    }

    boolean isSingleParent() {
        return belonging().noneMatch(Person::isPartner) && belonging().anyMatch(person -> person.isChild(law, day));
    }

    /** Sum of the incomes of a year before the flat rates. */
    BigDecimal income() {
        return belonging().map(person -> person.forecast().income()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal flatDeductions() {
        return belonging().map(person -> person.forecast().deduction()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether somebody has named a need that may justify a larger home. */
    boolean needsMoreRoom() {
        return !answers.list("raumbedarf.gruende").isEmpty();
    }
}
