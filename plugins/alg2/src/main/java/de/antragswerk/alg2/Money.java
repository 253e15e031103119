package de.antragswerk.alg2;

import de.antragswerk.kit.Given;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sums of what was entered for the Bedarfsgemeinschaft, in euro a month or, for assets, in euro. They are what the citizen said;
 * what of it counts is for the authority to decide.
 */
record Money(Household household, Law law, LocalDate day) {
    private static final List<String> WORK = List.of("lohn", "minijob", "ausbildung");
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final List<String> HOUSING =
            List.of("wohnen.kaltmiete", "wohnen.gebuehr", "wohnen.lasten", "wohnen.nebenkosten", "wohnen.heizkosten");

    /** What comes in a month; what comes once is not among it. */
    BigDecimal income() {
        return sum(persons().flatMap(person -> person.entries("einkommen")).map(Money::monthly));
    }

    /** What of the earnings stays free (§ 11b Abs. 2 and 3 SGB II). */
    BigDecimal freeEarnings() {
        var earnings = new Earnings(law, day);
        return sum(persons().map(Money::gross).map(gross -> earnings.free(gross, minorChild())));
    }

    BigDecimal housing() {
        return sum(HOUSING.stream().flatMap(path -> household.answers().amount(path).stream()));
    }

    BigDecimal assets() {
        return sum(household.answers().entries("vermoegen").flatMap(asset -> asset.amount("wert").stream()));
    }

    Map<String, BigDecimal> sums() {
        return Map.of("einkommen", income(), "wohnkosten", housing(), "vermoegen", assets());
    }

    private Stream<Given> persons() {
        return Stream.concat(
                Stream.of(household.answers()),
                new Bedarfsgemeinschaft(household, law, day).members().stream().map(Member::answers));
    }

    private boolean minorChild() {
        var grownUp = law.limit("minor-below-years", day).value();
        return new Bedarfsgemeinschaft(household, law, day)
                .members().stream().anyMatch(member -> member.isChild() && member.youngerThan(grownUp, day));
    }

    private static BigDecimal gross(Given person) {
        return sum(person.entries("einkommen")
                .filter(income -> income.text("art").filter(WORK::contains).isPresent())
                .flatMap(income -> income.entries("stellen"))
                .flatMap(employer -> employer.amount("brutto").stream()));
    }

    private static BigDecimal monthly(Given income) {
        var amount = income.amount("betrag").orElse(BigDecimal.ZERO);
        return switch (income.text("rhythmus").orElse("")) {
            case "jaehrlich" -> amount.divide(MONTHS_OF_A_YEAR, 2, RoundingMode.HALF_UP);
            case "einmalig" -> BigDecimal.ZERO;
            default -> amount;
        };
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
