package de.antragswerk.wbs;

import de.antragswerk.kit.Given;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/** What § 24 WoFG takes off the income of a household, as far as the answers tell. */
record Allowances(Household household) {

    /** § 24 Abs. 1 WoFG. */
    BigDecimal freeAmounts() {
        return Stream.concat(
                        Stream.of(youngCouple(), singleParent()),
                        household.belonging().flatMap(person -> Stream.of(disability(person), ownIncome(person))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** § 24 Abs. 2 WoFG: what is paid, up to the title or else up to the amounts of the law. */
    BigDecimal maintenance() {
        return household
                .answers()
                .entries("unterhaltspflicht.zahlungen")
                .map(this::maintenance)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal maintenance(Given payment) {
        var paid = year(payment, "betrag").orElse(BigDecimal.ZERO);
        if (payment.yes("titel")) {
            return paid.min(year(payment, "titelBetrag").orElse(BigDecimal.ZERO));
        }
        var kind = payment.text("fuer").filter(code -> !code.isBlank()).orElse("sonstige");
        var most = switch (kind) {
            case "ausbildung", "ehegatte" -> amount("maintenance-" + kind);
            default -> amount("maintenance-sonstige");
        };
        return paid.min(most);
    }

    private static Optional<BigDecimal> year(Given payment, String path) {
        return payment.amount(path).map(month -> month.max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(12)));
    }

    private BigDecimal disability(Person person) {
        var degree = person.answers().number("behinderung.gdb").orElse(0);
        var care = person.answers().yes("behinderung.haeuslichePflege");
        if (degree >= number("degree-full") || degree >= number("degree-high") && care) {
            return amount("allowance-high-degree");
        }
        return degree >= number("degree-severe") && care ? amount("allowance-care") : BigDecimal.ZERO;
    }

    /** Until the end of the fifth calendar year after that of the marriage, while neither has completed forty years. */
    private BigDecimal youngCouple() {
        var applies = household
                .belonging()
                .filter(person -> person.relation().equals("ehe"))
                .anyMatch(spouse -> isYoung(spouse)
                        && isYoung(household.persons().getFirst())
                        && spouse.answers()
                                .day("verheiratetSeit")
                                .filter(since -> since.getYear() + number("young-couple-years")
                                        >= household.day().getYear())
                                .isPresent());
        return applies ? amount("allowance-young-couple") : BigDecimal.ZERO;
    }

    private boolean isYoung(Person person) {
        return person.youngerThan(number("young-couple-age"), household.day());
    }

    private BigDecimal singleParent() {
        if (!household.isSingleParent() || !household.answers().yes("alleinerziehend.abwesend")) {
            return BigDecimal.ZERO;
        }
        var young = household
                .belonging()
                .filter(person -> person.isChild(household.law(), household.day()))
                .filter(child -> child.youngerThan(number("single-parent-child-age"), household.day()))
                .count();
        var paid =
                household.answers().number("alleinerziehend.kindergeldKinder").orElse(0);
        return amount("allowance-single-parent-child").multiply(BigDecimal.valueOf(Math.clamp(paid, 0, young)));
    }

    private BigDecimal ownIncome(Person person) {
        var isOfAge = person.isChild(household.law(), household.day())
                && person.birth()
                        .map(birth -> Period.between(birth, household.day()).getYears())
                        .filter(age -> age >= number("child-income-from-age") && age < number("child-income-below-age"))
                        .isPresent();
        return isOfAge ? person.forecast().net().min(amount("allowance-child-income")) : BigDecimal.ZERO;
    }

    private BigDecimal amount(String id) {
        return household.law().amount(id, household.day());
    }

    private int number(String id) {
        return household.law().number(id, household.day());
    }
}
