package de.antragswerk.whatif;

import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Moves the days on which a member takes part; the Kommunen of a Land cannot take part when the Land does not. */
final class Participation {
    private final Change.TakesPart change;
    private final SettlementInput input;
    private final Member member;

    Participation(Change.TakesPart change, SettlementInput input) {
        this.change = change;
        this.input = input;
        member = Copies.requireMember(input, change.member());
    }

    SettlementInput changed() {
        Map<String, Member> moved = new HashMap<>();
        input.members().stream()
                .filter(one -> one.key().equals(member.key())
                        || one.land().filter(member.key()::equals).isPresent())
                .forEach(one -> moved.put(one.key(), moved(one)));
        return Copies.with(
                input,
                input.pools(),
                input.members().stream()
                        .map(one -> moved.getOrDefault(one.key(), one))
                        .toList(),
                input.figures(),
                input.usage().stream().flatMap(one -> uses(one, moved)).toList());
    }

    private Member moved(Member one) {
        var own = one.key().equals(member.key());
        var from = own || one.from().isBefore(change.from()) ? change.from() : one.from();
        var to = own || one.to().isAfter(change.to()) ? change.to() : one.to();
        return new Member(
                one.key(), one.name(), one.land(), from, to.isBefore(from) ? from : to, one.bounds(), one.below());
    }

    /** In proportion to the days; nobody who was there on no day has a use. */
    private Stream<UsageCount> uses(UsageCount count, Map<String, Member> moved) {
        var after = moved.get(moved.containsKey(count.payer()) ? count.payer() : count.land());
        if (after == null) {
            return Stream.of(count);
        }
        var before = Copies.requireMember(input, after.key());
        var uses = Days.share(count.uses(), Days.of(after, input), Days.of(before, input));
        return uses == 0
                ? Stream.empty()
                : Stream.of(
                        new UsageCount(count.payer(), count.land(), count.benefit(), count.kind(), uses, count.late()));
    }
}
