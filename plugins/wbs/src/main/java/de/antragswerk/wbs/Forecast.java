package de.antragswerk.wbs;

import de.antragswerk.kit.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The income of one person in the twelve months from the month of the application (§§ 21, 22 WoFG) and what the flat rates take off
 * it (§ 23 WoFG). Nothing is rounded here, so that more income can never become less by a cent.
 *
 * @param income after expenses, never negative; losses are not set off (§ 21 Abs. 1 Satz 3 WoFG)
 * @param deduction never more than the income
 */
record Forecast(BigDecimal income, BigDecimal deduction) {
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    static Forecast of(Given answers, Wofg law, LocalDate day) {
        var income = new Reading(law, day)
                .year(answers.entries("einkuenfte").toList())
                .add(answers.amount("jahr").orElse(BigDecimal.ZERO))
                .max(BigDecimal.ZERO);
        return new Forecast(income, deduction(income, answers, law, day));
    }

    BigDecimal net() {
        return income.subtract(deduction);
    }

    private static BigDecimal deduction(BigDecimal income, Given answers, Wofg law, LocalDate day) {
        var flat = percent(income, law.amount("flat-deduction-percent", day));
        var most = percent(income, law.amount("own-contributions-percent", day));
        return Stream.of(
                        answers.yes("steuern") ? flat : BigDecimal.ZERO,
                        answers.yes("krankenversicherung") ? flat : own(answers, "krankenBeitrag", most),
                        answers.yes("rentenversicherung") ? flat : own(answers, "vorsorgeBeitrag", most))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(income);
    }

    /** § 23 Abs. 2 WoFG: what is really paid, at most the flat rate. */
    private static BigDecimal own(Given answers, String path, BigDecimal most) {
        return answers.amount(path)
                .orElse(BigDecimal.ZERO)
                .max(BigDecimal.ZERO)
                .multiply(YEAR)
                .min(most);
    }

    private static BigDecimal percent(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).movePointLeft(2);
    }

    /** Reads the single kinds of income. */
    private record Reading(Wofg law, LocalDate day) {

        /** Expenses are deducted once for all income that they belong to, at least the amount that the law always allows. */
        BigDecimal year(List<Given> incomes) {
            Map<String, BigDecimal> received = new HashMap<>();
            Map<String, BigDecimal> spent = new HashMap<>();
            for (var income : incomes) {
                var kind = law.kind(income.text("art").orElse(""));
                var pot = kind.expenses().orElse(kind.id());
                received.merge(pot, counted(income, kind), BigDecimal::add);
                spent.merge(pot, income.amount("aufwand").orElse(BigDecimal.ZERO), BigDecimal::add);
            }
            return received.entrySet().stream()
                    .map(pot -> pot.getValue()
                            .subtract(expenses(pot.getKey(), spent))
                            .max(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private BigDecimal expenses(String pot, Map<String, BigDecimal> spent) {
            var always = pot.startsWith("expenses-") ? law.amount(pot, day) : BigDecimal.ZERO;
            return spent.get(pot).max(always);
        }

        private BigDecimal counted(Given income, Wofg.Kind kind) {
            var free = kind.freeMonth().map(id -> law.amount(id, day)).orElse(BigDecimal.ZERO);
            var housing = income.amount("wohnanteil").orElse(BigDecimal.ZERO);
            var each = income.amount("betrag")
                    .orElse(BigDecimal.ZERO)
                    .subtract(free)
                    .subtract(housing)
                    .max(BigDecimal.ZERO);
            return percent(each.multiply(times(income)), kind.percent());
        }

        private static BigDecimal times(Given income) {
            var rhythm = income.text("rhythmus").orElse("jaehrlich");
            var months = Optional.of(income.number("monate")).filter(given -> given.isPresent());
            return switch (rhythm) {
                case "monatlich" ->
                    months.map(given -> BigDecimal.valueOf(Math.clamp(given.getAsInt(), 0, 12)))
                            .orElse(YEAR);
                case "unregelmaessig" -> YEAR;
                default -> BigDecimal.ONE;
            };
        }
    }
}
