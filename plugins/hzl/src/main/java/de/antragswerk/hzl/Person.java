package de.antragswerk.hzl;

import de.antragswerk.kit.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Somebody of the household, as far as was told.
 *
 * @param relation to the person in need, by the form's code list; empty for that person
 * @param answers of this person alone
 */
record Person(String name, Optional<LocalDate> birth, Optional<String> relation, Given answers) {
    boolean isPartner() {
        return is("ehe") || is("partner");
    }

    boolean is(String code) {
        return relation.filter(code::equals).isPresent();
    }

    /** Asks for help as well; only partner and children can do so in the same Antrag. */
    boolean applies() {
        return (isPartner() || is("kind")) && answers.yes("mitAntrag");
    }

    /** Completed years; empty while the day of birth is not known or still to come. */
    Optional<Integer> age(LocalDate day) {
        return birth.filter(born -> !born.isAfter(day))
                .map(born -> Period.between(born, day).getYears());
    }

    /** What was entered as assets, in euro. */
    BigDecimal assets(String path) {
        return answers.entries(path)
                .flatMap(item -> item.amount("wert").stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
