package de.antragswerk.hzl;

import de.antragswerk.kit.law.DatedAmounts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds what was entered as assets against the small sums that may be kept (§ 90 Abs. 2 Nr. 9 SGB XII, § 1 BarbetrV): one for the
 * person in need and for the partner, if of age, and a smaller one for everybody they maintain.
 */
record Assets(DatedAmounts law) {

    /** @param law the paragraph of the sums */
    record Over(String sum, String free, String law) {}

    /** Empty where nothing exceeds, or where nothing is known of that day. */
    Optional<Over> over(Household household) {
        var day = household.day();
        return law.find("barbetrag-erwachsen", day)
                .flatMap(adult -> law.find("barbetrag-unterhalten", day).flatMap(other -> {
                    var free = free(household, adult.value(), other.value());
                    var sum = counted(household)
                            .map(person -> person.assets("posten"))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    return sum.compareTo(free) > 0
                            ? Optional.of(new Over(sum.toPlainString(), free.toPlainString(), adult.law()))
                            : Optional.empty();
                }));
    }

    private static Stream<Person> counted(Household household) {
        return Stream.concat(
                Stream.of(household.applicant()),
                household.others().stream().filter(person -> person.isPartner() || person.is("kind")));
    }

    private static BigDecimal free(Household household, BigDecimal adult, BigDecimal other) {
        return counted(household)
                .map(person -> !person.is("kind") && household.isOfAge(person).orElse(false) ? adult : other)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
