package de.antragswerk.wbs;

import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indication.Argument;
import de.antragswerk.plugin.Indication.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the answers seem to amount to under the approved row of the Land; without such a row nothing but that. */
record Indications(Wofg law) {

    Indication of(Antrag antrag) {
        return LandRow.approved(antrag.parameters(), antrag.applicationDay())
                .map(row -> of(Household.of(antrag, law), row))
                .orElseGet(() -> new Indication(List.of(new Line("no-approved-limits", "§ 9 Abs. 3 WoFG"))));
    }

    private static Indication of(Household household, LandRow row) {
        var total = Total.of(household);
        List<Line> lines = new ArrayList<>();
        household(household, lines);
        income(total, lines);
        limits(total.amount(), household, row, lines);
        sizes(household, row, lines);
        lines.add(new Line(
                "source",
                Map.of("source", new Argument.Words(row.source()), "day", new Argument.Day(row.approved())),
                row.legalBasis()));
        return new Indication(lines);
    }

    private static void household(Household household, List<Line> lines) {
        lines.add(new Line("persons", Map.of("count", new Argument.Number(household.size())), "§ 18 WoFG"));
        if (household.strangers() > 0) {
            lines.add(new Line(
                    "not-counted", Map.of("count", new Argument.Number(household.strangers())), "§ 18 Abs. 2 WoFG"));
        }
    }

    private static void income(Total total, List<Line> lines) {
        lines.add(amount("year-income", total.income(), "§§ 21, 22 WoFG"));
        more("flat-deductions", total.flatDeductions(), "§ 23 WoFG", lines);
        more("free-amounts", total.freeAmounts(), "§ 24 Abs. 1 WoFG", lines);
        more("maintenance", total.maintenance(), "§ 24 Abs. 2 WoFG", lines);
        lines.add(amount("total", total.amount(), "§ 20 WoFG"));
    }

    private static void more(String id, BigDecimal amount, String legalBasis, List<Line> lines) {
        if (amount.signum() > 0) {
            lines.add(amount(id, amount, legalBasis));
        }
    }

    private static Line amount(String id, BigDecimal amount, String legalBasis) {
        return new Line(id, Map.of("amount", new Argument.Euro(amount)), legalBasis);
    }

    private static void limits(BigDecimal total, Household household, LandRow row, List<Line> lines) {
        var entitlement = Entitlement.of(total, household.size(), household.children(), row);
        lines.add(amount(
                entitlement.firstGroup() ? "within-limit" : "above-limit", entitlement.limit(), row.legalBasis()));
        entitlement.secondLimit().ifPresent(second -> {
            if (!entitlement.firstGroup()) {
                lines.add(amount(
                        entitlement.secondGroup() ? "within-second-limit" : "above-second-limit",
                        second,
                        row.legalBasis()));
            }
        });
        if (!entitlement.firstGroup() && !entitlement.secondGroup()) {
            lines.add(new Line("hardship", "§ 27 Abs. 3 Satz 4 WoFG"));
        }
    }

    private static void sizes(Household household, LandRow row, List<Line> lines) {
        var size = household.size();
        lines.add(
                new Line("area", Map.of("area", new Argument.Number(row.sizes().area(size))), "§ 27 Abs. 4 WoFG"));
        row.sizes()
                .rooms(size)
                .ifPresent(rooms ->
                        lines.add(new Line("rooms", Map.of("rooms", new Argument.Number(rooms)), "§ 27 Abs. 4 WoFG")));
        if (household.needsMoreRoom()) {
            lines.add(new Line("more-room", "§ 27 Abs. 4 Satz 2 WoFG"));
        }
    }
}
