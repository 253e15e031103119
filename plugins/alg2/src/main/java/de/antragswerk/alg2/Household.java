package de.antragswerk.alg2;

import de.antragswerk.alg2.Member.Relation;
import de.antragswerk.kit.Given;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The applicant and the people in the same home, as answered. */
record Household(Given answers, Optional<LocalDate> birth, List<Member> members) {
    private static final String MEMBERS = "personen";

    static Household of(Given answers) {
        List<Member> members = new ArrayList<>();
        answers.entries(MEMBERS).forEach(entry -> members.add(member(entry, members.size())));
        return new Household(answers, answers.day("person.geburtsdatum"), List.copyOf(members));
    }

    private static Member member(Given entry, int position) {
        var name = entry.text("vorname").orElse("") + " "
                + entry.text("familienname").orElse("");
        return new Member(
                "/" + MEMBERS + "/" + position,
                name.strip(),
                entry.day("geburtsdatum"),
                relation(entry.text("beziehung").orElse("andere")),
                entry);
    }

    private static Relation relation(String code) {
        try {
            return Relation.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return Relation.ANDERE;
        }
    }

    boolean applicantYoungerThan(int years, LocalDate day) {
        return birth.map(birthday -> Period.between(birthday, day).getYears() < years)
                .orElse(false);
    }

    boolean applicantUnmarried() {
        return !answers.isOneOf("person.familienstand", "verheiratet");
    }
}
