package de.antragswerk.kit.law;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Which Regelbedarfsstufe holds for a person, and how much that is on a day (Anlage zu § 28 SGB XII).
 *
 * <p>Amounts are those of the day. The stages are told apart by the law since 2020 (§ 42a Abs. 2 SGB XII); before, the third stage of
 * the SGB XII also held for adults in the household of others.
 */
public record Regelbedarf(DatedAmounts law) {

    public enum Stage {
        RBS1,
        RBS2,
        RBS3,
        RBS4,
        RBS5,
        RBS6;

        /** The id of its rows. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** With whom a person lives as a couple. */
    public enum Partner {
        NONE,
        MINOR,
        ADULT
    }

    /** How a person lives. */
    public enum Household {
        /** Runs a household, alone, as a couple, with children or with others who are not the family. */
        OWN,
        /** Belongs to the Bedarfsgemeinschaft of the parents (§ 7 Abs. 3 Nr. 4 SGB II). */
        OF_THE_PARENTS,
        /** Moved out without the Zusicherung of § 22 Abs. 5 SGB II. */
        MOVED_OUT_WITHOUT_ASSURANCE,
        /** Own room and common rooms in a besondere Wohnform (§ 42a Abs. 2 Satz 3 SGB XII). */
        SHARED_ROOMS,
        /** Institution (§ 27b SGB XII). */
        INSTITUTION
    }

    /** @param age completed years on the day in question */
    public record Person(int age, Partner partner, Household household) {
        public Person {
            requireNonNull(partner, "without a partner it is NONE");
            requireNonNull(household, "everybody lives somehow");
        }
    }

    /**
     * @param amount euro a month
     * @param law the paragraph that chooses the stage; {@code amount.law()} is the one that sets the amount
     */
    public record Need(Stage stage, Amount amount, String law) {}

    /** A person entitled under the SGB II. @throws IllegalArgumentException if nothing is known of that day (before 2011) */
    public Need sgb2(Person person, LocalDate day) {
        if (below("eigener-regelbedarf-ab-jahren", person, day)) {
            return need(child(person, day), day, "§ 23 Nr. 1 SGB II");
        }
        var minor = below("stufe4-bis-jahre", person, day);
        if (person.partner() == Partner.ADULT && !minor) {
            return need(Stage.RBS2, day, "§ 20 Abs. 4 SGB II");
        }
        if (person.partner() == Partner.ADULT || person.household() == Household.OF_THE_PARENTS) {
            return minor
                    ? need(Stage.RBS4, day, "§ 20 Abs. 2 Satz 2 Nr. 1 SGB II")
                    : need(Stage.RBS3, day, "§ 20 Abs. 2 Satz 2 Nr. 2 SGB II");
        }
        return person.household() == Household.MOVED_OUT_WITHOUT_ASSURANCE
                        && below("umzug-ohne-zusicherung-bis-jahre", person, day)
                ? need(Stage.RBS3, day, "§ 20 Abs. 3 SGB II")
                : need(Stage.RBS1, day, "§ 20 Abs. 2 Satz 1 SGB II");
    }

    /** A person entitled under the third chapter of the SGB XII. @throws IllegalArgumentException as {@link #sgb2} */
    public Need sgb12(Person person, LocalDate day) {
        if (below("stufe4-bis-jahre", person, day)) {
            return need(child(person, day), day, "Anlage zu § 28 SGB XII");
        }
        var stage = switch (person.household()) {
            case INSTITUTION -> Stage.RBS3;
            case SHARED_ROOMS -> Stage.RBS2;
            case OWN, OF_THE_PARENTS, MOVED_OUT_WITHOUT_ASSURANCE ->
                person.partner() == Partner.NONE ? Stage.RBS1 : Stage.RBS2;
        };
        return need(stage, day, "Anlage zu § 28 SGB XII");
    }

    private Stage child(Person person, LocalDate day) {
        if (below("stufe6-bis-jahre", person, day)) {
            return Stage.RBS6;
        }
        return below("stufe5-bis-jahre", person, day) ? Stage.RBS5 : Stage.RBS4;
    }

    private boolean below(String limit, Person person, LocalDate day) {
        return person.age() < law.amount(limit, day).whole();
    }

    private Need need(Stage stage, LocalDate day, String paragraph) {
        return new Need(stage, law.amount(stage.id(), day), paragraph);
    }
}
