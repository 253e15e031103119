package de.antragswerk.asylblg;

import java.time.LocalDate;
import java.util.Optional;

/** The six groups of § 3a Abs. 1 and 2 AsylbLG, which differ by age, accommodation and company. */
enum NeedGroup {
    ADULT(1),
    PAIR_OR_SHARED(2),
    YOUNG_WITH_PARENTS(3),
    YOUTH(4),
    CHILD(5),
    SMALL_CHILD(6);

    private final int number;

    NeedGroup(int number) {
        this.number = number;
    }

    /** The number in both paragraphs of the law. */
    int number() {
        return number;
    }

    /** Empty while the age is not known. */
    static Optional<NeedGroup> of(Person person, Family family, Limits limits) {
        return person.age(family.day()).map(age -> of(age, person, family, limits));
    }

    private static NeedGroup of(int age, Person person, Family family, Limits limits) {
        LocalDate day = family.day();
        if (age < limits.years("kind-bis-jahre", day)) {
            return SMALL_CHILD;
        }
        if (age < limits.years("jugend-ab-jahren", day)) {
            return CHILD;
        }
        if (age < limits.years("erwachsen-ab-jahren", day)) {
            return family.livesWithParent(person) ? YOUTH : ADULT;
        }
        if (family.inSharedAccommodation() || family.isPaired(person)) {
            return PAIR_OR_SHARED;
        }
        return age < limits.years("bei-eltern-bis-jahre", day) && family.livesWithParent(person)
                ? YOUNG_WITH_PARENTS
                : ADULT;
    }
}
