package de.antragswerk.alg2;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the Bedarfsgemeinschaft may own together before it counts (§ 12 Abs. 2 SGB II). Allowances that one person does not use go to
 * the others, so only the sum matters here.
 */
record AssetAllowance(Household household, Law law, LocalDate day) {

    /** Euro; empty on days of which no amount is recorded. */
    Optional<BigDecimal> sum() {
        if (law.knows("asset-youngest", day)) {
            return Optional.of(community().map(this::byAge).reduce(byAge(household.birth()), BigDecimal::add));
        }
        return law.knows("asset-person", day)
                ? Optional.of(law.amount("asset-first-person-waiting", day)
                        .add(law.amount("asset-person", day)
                                .multiply(BigDecimal.valueOf(community().count()))))
                : Optional.empty();
    }

    private Stream<Optional<LocalDate>> community() {
        return new Bedarfsgemeinschaft(household, law, day).members().stream().map(Member::birth);
    }

    /** The higher allowance holds from the first of the month in which the age is reached; without a birth the lowest. */
    private BigDecimal byAge(Optional<LocalDate> birth) {
        var afterMonth = day.with(TemporalAdjusters.firstDayOfNextMonth());
        var yearOfLife = birth.map(born -> Period.between(born, afterMonth).getYears() + 1)
                .orElse(1);
        for (var step : new String[] {"asset-oldest", "asset-third", "asset-second"}) {
            if (yearOfLife >= law.limit(step + "-from-year", day).value()) {
                return law.amount(step, day);
            }
        }
        return law.amount("asset-youngest", day);
    }
}
