package de.antragswerk.web.budget;

import de.antragswerk.budget.Budget;
import de.antragswerk.plugin.Finding;
import de.antragswerk.tenancy.LandKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody has entered: kept as it is, and read as a budget. */
public record BudgetEntry(String amount, String thresholds, List<Finding> findings) {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,12}|\\d{1,3}(?:\\.\\d{3}){1,3})(?:,(\\d{1,2}))?");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}");
    private static final String USUAL = "80, 100";

    static BudgetEntry of(Optional<Budget> budget) {
        return new BudgetEntry(
                budget.map(one -> BigDecimal.valueOf(one.cents(), 2)
                                .toPlainString()
                                .replace('.', ','))
                        .orElse(""),
                budget.map(one -> one.thresholds().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                        .orElse(USUAL),
                List.of());
    }

    static BudgetEntry entered(String amount, String thresholds) {
        return new BudgetEntry(
                amount == null ? "" : amount.strip(), thresholds == null ? "" : thresholds.strip(), List.of());
    }

    BudgetEntry with(List<Finding> found) {
        return new BudgetEntry(amount, thresholds, List.copyOf(found));
    }

    /** Zero cents and no thresholds stand for what cannot be read; the core's check names both. */
    Budget budget(LandKey land, int year) {
        return new Budget(land, year, cents(), percents());
    }

    private long cents() {
        var written = AMOUNT.matcher(amount.replace("€", "").replaceAll("[\\s\u00a0\u202f]", ""));
        if (!written.matches()) {
            return 0;
        }
        var decimals = written.group(2) == null ? "" : written.group(2);
        return Long.parseLong(written.group(1).replace(".", "") + (decimals + "00").substring(0, 2));
    }

    private List<Integer> percents() {
        var percents = new ArrayList<Integer>();
        for (var part : Stream.of(thresholds.replace("%", "").split("[,;]"))
                .map(String::strip)
                .toList()) {
            if (!PERCENT.matcher(part).matches()) {
                return List.of();
            }
            percents.add(Integer.parseInt(part));
        }
        return percents;
    }

    /** The code of what is wrong with the field; empty if nothing is. */
    public String error(String field) {
        return findings.stream()
                .filter(finding -> finding.pointer().equals("/" + field))
                .map(Finding::code)
                .findFirst()
                .orElse("");
    }
}
