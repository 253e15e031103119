package de.antragswerk.hzl;

import de.antragswerk.kit.law.DatedAmounts;
import de.antragswerk.kit.law.Regelbedarf;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indication.Argument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Regelbedarf of everybody for whom help is asked, as the law of the day has it. Neither income nor the cost of housing are
 * counted, and whether there is an entitlement stays open.
 */
record Indications(DatedAmounts law) {

    Indication of(Household household) {
        List<Indication.Line> lines = new ArrayList<>();
        var sum = BigDecimal.ZERO;
        for (var person : household.inNeed()) {
            var need = need(person, household);
            if (need.isEmpty()) {
                return Indication.NONE;
            }
            lines.add(line(person, need.get()));
            sum = sum.add(need.get().amount().value());
        }
        if (lines.size() > 1) {
            lines.add(new Indication.Line(
                    "regelbedarf-summe", Map.of("betrag", new Argument.Euro(sum)), "§ 27a Abs. 3 SGB XII"));
        }
        lines.add(new Indication.Line("regelbedarf-dazu", "§§ 30, 35, 82 SGB XII"));
        return new Indication(lines);
    }

    /** Empty while the age is not known, and on days of which the law's amounts are not known. */
    private Optional<Regelbedarf.Need> need(Person person, Household household) {
        var day = household.day();
        return law.find(Regelbedarf.Stage.RBS1.id(), day)
                .flatMap(known -> person.age(day))
                .map(age -> new Regelbedarf.Person(age, partner(person, household), living(person, household)))
                .map(known -> new Regelbedarf(law).sgb12(known, day));
    }

    private static Regelbedarf.Partner partner(Person person, Household household) {
        var paired = person.isPartner() || person.relation().isEmpty() && household.hasPartner();
        return paired ? Regelbedarf.Partner.ADULT : Regelbedarf.Partner.NONE;
    }

    private static Regelbedarf.Household living(Person person, Household household) {
        return person.relation().isEmpty()
                        && household.answers().isOneOf("aufenthaltsort.einrichtung", "krankenhaus", "heim", "haft")
                ? Regelbedarf.Household.INSTITUTION
                : Regelbedarf.Household.OWN;
    }

    private static Indication.Line line(Person person, Regelbedarf.Need need) {
        return new Indication.Line(
                "regelbedarf-person",
                Map.of(
                        "name", new Argument.Words(person.name()),
                        "betrag", new Argument.Euro(need.amount().value()),
                        "stufe", new Argument.Number(need.stage().ordinal() + 1L),
                        "seit", new Argument.Day(need.amount().from())),
                need.law());
    }
}
