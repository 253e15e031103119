package de.antragswerk.asylblg;

import de.antragswerk.kit.law.Amount;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indication.Argument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The monthly rates of § 3a AsylbLG for everybody named, by group. In which form they come, and whether there is an entitlement,
 * stays open.
 */
record Indications(Limits limits) {

    Indication of(Family family) {
        List<Found> found = new ArrayList<>();
        for (var person : family.everybody()) {
            if (person.applies()) {
                var group = NeedGroup.of(person, family, limits);
                if (group.isEmpty()) {
                    return Indication.NONE;
                }
                var rates = rates(group.get(), family.day());
                if (rates.isEmpty()) {
                    return new Indication(List.of(new Indication.Line("satz-unbekannt", "§ 3a Abs. 4 AsylbLG")));
                }
                found.add(new Found(person, group.get(), rates.get()));
            }
        }
        return new Indication(lines(found, family));
    }

    private List<Indication.Line> lines(List<Found> found, Family family) {
        List<Indication.Line> lines = new ArrayList<>();
        found.stream().map(Found::line).forEach(lines::add);
        if (found.size() > 1) {
            var sum = found.stream().map(one -> one.rates().sum()).reduce(BigDecimal.ZERO, BigDecimal::add);
            lines.add(new Indication.Line(
                    "satz-summe", Map.of("betrag", new Argument.Euro(sum)), "§ 3a Abs. 1 und 2 AsylbLG"));
        }
        lines.add(new Indication.Line("satz-form", "§§ 3, 7 AsylbLG"));
        analogous(family).ifPresent(lines::add);
        return lines;
    }

    private record Rates(Amount personal, Amount necessary) {
        BigDecimal sum() {
            return personal.value().add(necessary.value());
        }
    }

    private record Found(Person person, NeedGroup group, Rates rates) {
        Indication.Line line() {
            return new Indication.Line(
                    "satz-person",
                    Map.of(
                            "name", new Argument.Words(person.name()),
                            "persoenlich", new Argument.Euro(rates.personal().value()),
                            "notwendig", new Argument.Euro(rates.necessary().value()),
                            "stufe", new Argument.Number(group.number()),
                            "seit", new Argument.Day(rates.personal().from())),
                    rates.personal().law() + ", " + rates.necessary().law());
        }
    }

    private Optional<Rates> rates(NeedGroup group, LocalDate day) {
        return limits.personal(group, day)
                .flatMap(personal -> limits.necessary(group, day).map(necessary -> new Rates(personal, necessary)));
    }

    private Optional<Indication.Line> analogous(Family family) {
        return new Stay(family.answers(), family.day(), limits)
                .analogousAfter()
                .map(months -> new Indication.Line(
                        "analog", Map.of("monate", new Argument.Number(months.whole())), months.law()));
    }
}
