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
        List<Indication.Line> lines = new ArrayList<>();
        var sum = BigDecimal.ZERO;
        var applying = family.everybody().stream().filter(Person::applies).toList();
        for (var person : applying) {
            var group = NeedGroup.of(person, family, limits);
            if (group.isEmpty()) {
                return Indication.NONE;
            }
            var rates = rates(group.get(), family.day());
            if (rates.isEmpty()) {
                return new Indication(List.of(new Indication.Line("satz-unbekannt", "§ 3a Abs. 4 AsylbLG")));
            }
            lines.add(line(person, group.get(), rates.get()));
            sum = sum.add(rates.get().sum());
        }
        if (lines.size() > 1) {
            lines.add(new Indication.Line(
                    "satz-summe", Map.of("betrag", new Argument.Euro(sum)), "§ 3a Abs. 1 und 2 AsylbLG"));
        }
        lines.add(new Indication.Line("satz-form", "§§ 3, 7 AsylbLG"));
        analogous(family).ifPresent(lines::add);
        return new Indication(lines);
    }

    private record Rates(Amount personal, Amount necessary) {
        BigDecimal sum() {
            return personal.value().add(necessary.value());
        }
    }

    private Optional<Rates> rates(NeedGroup group, LocalDate day) {
        return limits.personal(group, day)
                .flatMap(personal -> limits.necessary(group, day).map(necessary -> new Rates(personal, necessary)));
    }

    private static Indication.Line line(Person person, NeedGroup group, Rates rates) {
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

    private Optional<Indication.Line> analogous(Family family) {
        return new Stay(family.answers(), family.day(), limits)
                .analogousAfter()
                .map(months -> new Indication.Line(
                        "analog", Map.of("monate", new Argument.Number(months.whole())), months.law()));
    }
}
