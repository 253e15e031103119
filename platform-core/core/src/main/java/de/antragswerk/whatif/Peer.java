package de.antragswerk.whatif;

import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.SettlementInput;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A member of whom inhabitants are known, with its applications in the period.
 *
 * @param applications uses that the contract charges; corrections are taken off
 */
record Peer(Member member, long inhabitants, long applications, long days) {

    /** @param kommunen those below a Land; otherwise the Länder. Only who took part on some day */
    static List<Peer> of(SettlementInput input, boolean kommunen) {
        var uses = applications(input, kommunen);
        return input.members().stream()
                .filter(member -> member.land().isPresent() == kommunen)
                .map(member -> new Peer(
                        member,
                        inhabitants(input, member.key()),
                        Math.max(0, uses.getOrDefault(member.key(), 0L)),
                        Days.of(member, input)))
                .filter(peer -> peer.inhabitants > 0 && peer.days > 0)
                .toList();
    }

    static java.util.Map<String, Long> applications(SettlementInput input, boolean kommunen) {
        Set<String> charged = new HashSet<>();
        input.weights().stream()
                .filter(weight -> weight.permille() > 0)
                .forEach(weight -> charged.add(weight.benefit() + " " + weight.kind()));
        return input.usage().stream()
                .filter(count -> charged.contains(count.benefit() + " " + count.kind()))
                .collect(Collectors.groupingBy(
                        count -> kommunen ? count.payer() : count.land(),
                        Collectors.summingLong(de.antragswerk.settlement.UsageCount::uses)));
    }

    /** By the newest figures that name the key; 0 where none does. */
    static long inhabitants(SettlementInput input, String key) {
        return input.figures().stream()
                .filter(one -> one.kind() == KeyKind.POPULATION && one.of(key) > 0)
                .max(Comparator.comparing(KeyFigures::edition).thenComparing(KeyFigures::id))
                .map(one -> one.of(key))
                .orElse(0L);
    }
}
