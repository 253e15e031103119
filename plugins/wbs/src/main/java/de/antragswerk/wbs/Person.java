package de.antragswerk.wbs;

import de.antragswerk.kit.Given;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who lives in the household or will soon (§ 18 WoFG).
 *
 * @param relation to the person who applies; {@code selbst} for that person
 * @param forecast their income of the next twelve months
 */
record Person(String relation, Optional<LocalDate> birth, Forecast forecast, Given answers) {
    static final String SELF = "selbst";
    private static final Set<String> OFFSPRING = Set.of("kind", "stiefkind", "pflegekind");

    boolean isSelf() {
        return relation.equals(SELF);
    }

    /** § 18 Abs. 2 WoFG. Whether other relatives are near enough is for the authority to look at. */
    boolean belongs() {
        return !relation.equals("andere");
    }

    boolean isPartner() {
        return relation.equals("ehe") || relation.equals("partner");
    }

    /** § 9 Abs. 2 Satz 2 WoFG, § 32 EStG, as far as the answers tell. */
    boolean isChild(Wofg law, LocalDate day) {
        var isOffspring = OFFSPRING.contains(relation);
        return isOffspring
                && (youngerThan(law.number("child-always-below-age", day), day)
                        || answers.yes("inAusbildung")
                                && youngerThan(law.number("child-in-education-below-age", day), day));
    }

    /** Somebody whose birth is unknown is not young: nothing is promised that nobody has said. */
    boolean youngerThan(int years, LocalDate day) {
        return birth.map(birthday -> Period.between(birthday, day).getYears() < years)
                .orElse(false);
    }
}
