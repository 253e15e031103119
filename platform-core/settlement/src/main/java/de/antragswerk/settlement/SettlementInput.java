package de.antragswerk.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a settlement follows from. The order of the lists means nothing.
 *
 * @param period name of the settlement period, for example 2026
 * @param to last day of the period
 * @param corrects the digest of the settlement that this one replaces; empty for the first one of a period
 */
public record SettlementInput(
        String period,
        LocalDate from,
        LocalDate to,
        ProRata proRata,
        Optional<String> corrects,
        List<Pool> pools,
        List<Member> members,
        List<KeyFigures> figures,
        List<KindWeight> weights,
        List<UsageCount> usage) {
    public SettlementInput {
        pools = List.copyOf(pools);
        members = List.copyOf(members);
        figures = List.copyOf(figures);
        weights = List.copyOf(weights);
        usage = List.copyOf(usage);
    }

    /**
     * What one Land gets to check its statement: the other Länder with their uses as one sum, without their Kommunen. Settled, it has
     * the same lines for all Länder and for the Kommunen of this one.
     */
    public SettlementInput forLand(String land) {
        return LandView.of(this, land);
    }
}
