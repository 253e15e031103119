package de.antragswerk.web.whatif;

import de.antragswerk.costsharing.PlanningBasis;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.SettlementInput;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a scenario starts from.
 *
 * @param figures of every key that could apply, also of Länder that take no part
 * @param candidates the Länder that take no part
 */
record Basis(SettlementInput input, List<KeyFigures> figures, Sight sight, List<Candidate> candidates) {
    Basis {
        figures = List.copyOf(figures);
        candidates = List.copyOf(candidates);
    }

    /** The input with all that is known, for estimates; it is never settled. */
    SettlementInput known() {
        return new PlanningBasis(input, figures).known();
    }

    Optional<Member> visible(String key) {
        return input.members().stream()
                .filter(member -> member.key().equals(key) && sight.sees(member))
                .findFirst();
    }

    /** Länder first, each with its Kommunen behind it. */
    List<Member> visible() {
        return input.members().stream()
                .filter(sight::sees)
                .sorted(Comparator.comparing((Member one) -> one.land().orElse(one.key()))
                        .thenComparing(one -> one.land().isPresent())
                        .thenComparing(Member::name))
                .toList();
    }

    List<Member> laender() {
        return visible().stream().filter(member -> member.land().isEmpty()).toList();
    }

    Optional<Candidate> candidate(String key) {
        return candidates.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    boolean hasPool(String id) {
        return input.pools().stream().anyMatch(pool -> pool.id().equals(id));
    }
}
