package de.antragswerk.whatif;

import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Copies of an input with one list changed; the input itself never changes. */
final class Copies {
    private Copies() {}

    static SettlementInput withPools(SettlementInput input, UnaryOperator<Pool> change) {
        return with(
                input, input.pools().stream().map(change).toList(), input.members(), input.figures(), input.usage());
    }

    static SettlementInput withMembers(SettlementInput input, UnaryOperator<Member> change) {
        return with(
                input, input.pools(), input.members().stream().map(change).toList(), input.figures(), input.usage());
    }

    /** The missing ones; what the input has stays. */
    static SettlementInput withFigures(SettlementInput input, List<KeyFigures> more) {
        var known = input.figures().stream().map(KeyFigures::id).collect(Collectors.toSet());
        var figures = new ArrayList<>(input.figures());
        more.stream().filter(one -> !known.contains(one.id())).forEach(figures::add);
        return with(input, input.pools(), input.members(), figures, input.usage());
    }

    static SettlementInput with(
            SettlementInput input,
            List<Pool> pools,
            List<Member> members,
            List<KeyFigures> figures,
            List<UsageCount> usage) {
        return new SettlementInput(
                input.period(),
                input.from(),
                input.to(),
                input.proRata(),
                input.corrects(),
                pools,
                members,
                figures,
                input.weights(),
                usage);
    }

    static void requirePool(SettlementInput input, String id) {
        if (input.pools().stream().noneMatch(pool -> pool.id().equals(id))) {
            throw new WhatIfException("pool-unknown", id);
        }
    }

    static Member requireMember(SettlementInput input, String key) {
        return input.members().stream()
                .filter(member -> member.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new WhatIfException("member-unknown", key));
    }
}
