package de.antragswerk.alg2;

import de.antragswerk.kit.Given;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indication.Argument;
import de.antragswerk.plugin.Indication.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the law sets for the household on the day of application, before the authority looks at it: the standard needs, the extra needs,
 * and what counts against them. It names no result, since only the authority knows which costs of housing are reasonable.
 */
record Indications(Law law) {

    /** @return {@link Indication#NONE} for forms without a household, before 2011, and while a date of birth is missing */
    Indication of(Antrag antrag, FormPurpose purpose) {
        if (purpose == FormPurpose.RENEWAL || purpose == FormPurpose.RENEWAL_AND_CHANGE) {
            return new RenewalIndications(antrag).indication();
        }
        var household = Household.of(new Given(antrag.answers()));
        var day = antrag.applicationDay();
        if (purpose != FormPurpose.MAIN_APPLICATION || !law.knows("rbs1", day)) {
            return Indication.NONE;
        }
        var needs = new Needs(household, law, day);
        return needs.complete() ? new Indication(lines(household, needs, day)) : Indication.NONE;
    }

    private List<Line> lines(Household household, Needs needs, LocalDate day) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "standard-need",
                Map.of(
                        "count",
                        new Argument.Number(needs.all().size()),
                        "amount",
                        new Argument.Euro(needs.sum()),
                        "day",
                        new Argument.Day(day)),
                "§§ 20, 23 SGB II, Anlage zu § 28 SGB XII"));
        var money = new Money(household, law, day);
        more("extra-need", new ExtraNeeds(household, needs, law, day).sum(), "§ 21 SGB II", lines);
        more("housing", money.housing(), "§ 22 Abs. 1 SGB II", lines);
        more("income", money.income(), "§ 11 SGB II", lines);
        more("free-earnings", money.freeEarnings(), "§ 11b Abs. 2 und 3 SGB II", lines);
        new AssetAllowance(household, law, day)
                .sum()
                .ifPresent(free -> more("free-assets", free, "§ 12 Abs. 2 SGB II", lines));
        return lines;
    }

    private static void more(String id, BigDecimal amount, String legalBasis, List<Line> lines) {
        if (amount.signum() > 0) {
            lines.add(new Line(id, Map.of("amount", new Argument.Euro(amount)), legalBasis));
        }
    }
}
