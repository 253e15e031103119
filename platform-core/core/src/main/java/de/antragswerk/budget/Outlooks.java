package de.antragswerk.budget;

import de.antragswerk.costsharing.YearInputs;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.submission.LegalDay;
import de.antragswerk.tenancy.LandKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * How the budgets stand and what the next year may cost. Settles with what is there now; nothing is stored. Callers hold no
 * transaction: what a Land's share follows from is read in the platform's scope, and only the share leaves.
 */
@ApplicationScoped
public class Outlooks {
    private final YearInputs inputs;
    private final BudgetTables tables;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    Outlooks(YearInputs inputs, BudgetTables tables, CurrentActor actor, Clock clock) {
        this.inputs = inputs;
        this.tables = tables;
        this.actor = actor;
        this.clock = clock;
    }

    Outlooks() {
        this(null, null, null, null);
    }

    /** @throws Refusal not found for another Land's administrator */
    public Outlook of(LandKey land, int year) {
        Budgets.requireOwn(actor, land);
        return outlook(land, year, today(), inputs.of(year), tables.budgets(year), history(land));
    }

    /** Of every Land that takes part or has a budget, for the coordination office. */
    public List<Outlook> all(int year) {
        actor.staff(Role.COORDINATION_OFFICE);
        var settled = inputs.of(year);
        var budgets = tables.budgets(year);
        var members = settled.stream()
                .flatMap(input -> input.members().stream())
                .filter(member -> member.land().isEmpty())
                .map(member -> member.key());
        return Stream.concat(
                        members, budgets.stream().map(budget -> budget.land().value()))
                .distinct()
                .sorted()
                .map(LandKey::new)
                .map(land -> outlook(land, year, today(), settled, budgets, history(land)))
                .toList();
    }

    private LocalDate today() {
        return LegalDay.of(clock.instant());
    }

    private SortedMap<YearMonth, Long> history(LandKey land) {
        return tables.months(land, YearMonth.from(today()));
    }

    /** Pure. @param history uses of the Land in whole months */
    static Outlook outlook(
            LandKey land,
            int year,
            LocalDate today,
            List<SettlementInput> settled,
            List<Budget> budgets,
            SortedMap<YearMonth, Long> history) {
        var budget = budgets.stream().filter(one -> one.land().equals(land)).findFirst();
        var expected = share(settled, land);
        var uses = SeasonalForecast.of(history, year + 1);
        var next = next(settled, land, history, uses);
        return new Outlook(land, year, budget, expected, standing(today, budget, expected), uses, next);
    }

    private static OptionalLong share(List<SettlementInput> settled, LandKey land) {
        var shares = settled.stream()
                .map(input -> CostForecast.share(input, land.value()))
                .toList();
        return shares.isEmpty() || shares.stream().anyMatch(OptionalLong::isEmpty)
                ? OptionalLong.empty()
                : OptionalLong.of(
                        shares.stream().mapToLong(OptionalLong::getAsLong).sum());
    }

    private static Optional<Standing> standing(LocalDate today, Optional<Budget> budget, OptionalLong expected) {
        return expected.isEmpty() ? Optional.empty() : budget.map(one -> Standing.on(today, one, expected.getAsLong()));
    }

    private static Optional<Range> next(
            List<SettlementInput> settled, LandKey land, SortedMap<YearMonth, Long> history, UsesForecast uses) {
        return switch (uses) {
            case UsesForecast.TooLittle tooLittle -> Optional.empty();
            case UsesForecast.Expected known -> {
                var base = lastYear(history);
                if (base <= 0) {
                    yield Optional.empty();
                }
                var ranges = settled.stream()
                        .map(input -> CostForecast.share(input, land.value(), base, known.total()))
                        .toList();
                yield ranges.isEmpty() || ranges.stream().anyMatch(Optional::isEmpty)
                        ? Optional.empty()
                        : ranges.stream().map(Optional::orElseThrow).reduce(Range::plus);
            }
        };
    }

    private static long lastYear(SortedMap<YearMonth, Long> history) {
        return history.tailMap(history.lastKey().minusMonths(11)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
