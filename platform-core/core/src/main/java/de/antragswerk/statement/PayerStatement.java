package de.antragswerk.statement;

import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.Settlement;
import de.antragswerk.settlement.SettlementInput;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A closed settlement as one payer sees it: a Land with its Kommunen, or one Kommune. Everything in the papers follows from it.
 *
 * @param number of the settlement within its period, from 1
 * @param land of the payer; the payer itself where it is a Land
 * @param input what the Land gets of it: nothing of Kommunen of other Länder
 * @param before the settlement that this one replaces
 * @param advances that were paid when the settlement was closed; those of a Land
 */
public record PayerStatement(
        int number,
        Instant closedAt,
        String land,
        String payer,
        SettlementInput input,
        Settlement settlement,
        Optional<Settlement> before,
        List<Advance> advances) {
    private static final Comparator<Line> BY_POOL = Comparator.comparing(Line::pool);

    public PayerStatement {
        advances = List.copyOf(advances);
    }

    public boolean ofLand() {
        return land.equals(payer);
    }

    public String payerName() {
        return name(payer);
    }

    public String name(String key) {
        return names().getOrDefault(key, key);
    }

    Map<String, String> names() {
        return input.members().stream().collect(Collectors.toMap(Member::key, Member::name, (one, other) -> one));
    }

    /** A pool that a correction has taken away has no name any more. */
    String poolName(String pool) {
        return input.pools().stream()
                .filter(one -> one.id().equals(pool))
                .map(Pool::name)
                .findFirst()
                .orElse(pool);
    }

    /** What the payer bears, by pool. */
    public List<Line> lines() {
        return lines(settlement);
    }

    /** The lines of the Kommunen that the Land divides its share among; empty where it pays for all, and for a Kommune. */
    public List<Line> below() {
        return ofLand()
                ? sorted(
                        line -> line.land().filter(land::equals).isPresent(),
                        settlement,
                        Comparator.comparing(Line::payer))
                : List.of();
    }

    public long totalCents() {
        return total(lines());
    }

    /** What the payer bore by the settlement that this one replaces. */
    public long beforeCents() {
        return before.map(this::lines).map(PayerStatement::total).orElse(0L);
    }

    /** What this settlement asks for: all of it, or what differs from the one that it replaces. */
    public long askedCents() {
        return totalCents() - beforeCents();
    }

    /** Advances are settled by the first settlement of a period; a correction asks for the difference only. */
    public long advanceCents() {
        return before.isPresent()
                ? 0
                : advances.stream().mapToLong(Advance::cents).reduce(0, Math::addExact);
    }

    /** What is left to pay; below zero what the payer gets back. */
    public long balanceCents() {
        return askedCents() - advanceCents();
    }

    /** The payer's lines of any settlement. */
    List<Line> lines(Settlement of) {
        return sorted(line -> line.payer().equals(payer) && line.land().isPresent() != ofLand(), of, BY_POOL);
    }

    private static List<Line> sorted(Predicate<Line> which, Settlement of, Comparator<Line> first) {
        return of.lines().stream()
                .filter(which)
                .sorted(first.thenComparing(BY_POOL))
                .toList();
    }

    private static long total(List<Line> lines) {
        return lines.stream().mapToLong(Line::cents).reduce(0, Math::addExact);
    }
}
