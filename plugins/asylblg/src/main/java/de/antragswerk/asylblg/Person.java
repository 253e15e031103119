package de.antragswerk.asylblg;

import de.antragswerk.kit.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Somebody of the family, as far as was told.
 *
 * @param relation to the person who applies, by the form's code list; empty for that person
 * @param answers of this person alone
 */
record Person(String name, Optional<LocalDate> birth, Optional<String> relation, Given answers) {

    boolean isApplicant() {
        return relation.isEmpty();
    }

    boolean is(String code) {
        return relation.filter(code::equals).isPresent();
    }

    boolean applies() {
        return isApplicant() || answers.yes("mitAntrag");
    }

    /** Shares the household; of family elsewhere nothing is counted (§ 7 Abs. 1 AsylbLG). */
    boolean livesHere() {
        return isApplicant() || answers.yes("zusammen");
    }

    /** Completed years; empty while the day of birth is not known or still to come. */
    Optional<Integer> age(LocalDate day) {
        return birth.filter(born -> !born.isAfter(day))
                .map(born -> Period.between(born, day).getYears());
    }

    /** What was entered as assets, in euro. */
    BigDecimal assets() {
        return answers.entries("posten")
                .flatMap(item -> item.amount("wert").stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
