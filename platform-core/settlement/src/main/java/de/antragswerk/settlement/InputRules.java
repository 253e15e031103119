package de.antragswerk.settlement;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an input must fulfil before anything is divided. Each rule has its own code. */
final class InputRules {
    private record Kind(String benefit, String kind) {}

    private record Metered(String payer, String land, String benefit, String kind) {}

    private final SettlementInput input;
    private final Map<String, Member> members;
    private final Map<String, KeyFigures> figures;

    private InputRules(SettlementInput input) {
        this.input = input;
        unique("pool-twice", input.pools(), Pool::id);
        unique("member-twice", input.members(), Member::key);
        unique("figures-twice", input.figures(), KeyFigures::id);
        unique("weight-twice", input.weights(), weight -> new Kind(weight.benefit(), weight.kind()));
        unique(
                "usage-twice",
                input.usage(),
                count -> new Metered(count.payer(), count.land(), count.benefit(), count.kind()));
        members = input.members().stream().collect(Collectors.toMap(Member::key, Function.identity()));
        figures = input.figures().stream().collect(Collectors.toMap(KeyFigures::id, Function.identity()));
    }

    static void check(SettlementInput input) {
        new InputRules(input).check();
    }

    private void check() {
        rule(!input.from().isAfter(input.to()), "period-reversed", "the period ends before it begins");
        total();
        input.figures().forEach(this::figures);
        input.members().forEach(this::member);
        input.pools().forEach(pool -> profile(pool.profile(), "pool " + pool.id()));
        input.weights().forEach(weight -> rule(weight.permille() >= 0, "weight-negative", weight));
        usage();
    }

    private void total() {
        try {
            input.pools().stream().mapToLong(Pool::cents).reduce(0, Math::addExact);
        } catch (ArithmeticException e) {
            throw new SettlementException("amount-too-large", "the sum of the pools");
        }
    }

    private void figures(KeyFigures one) {
        rule(
                one.values().values().stream().noneMatch(value -> value < 0),
                "figure-negative",
                "figures " + one.id() + " have a value below zero");
    }

    private void member(Member member) {
        rule(!member.from().isAfter(member.to()), "member-reversed", member.key() + " leaves before entering");
        member.below().ifPresent(profile -> profile(profile, "Land " + member.key()));
        member.land().ifPresent(land -> {
            rule(member.below().isEmpty(), "below-kommune", member.key() + " is a Kommune and has a profile");
            rule(
                    members.containsKey(land) && members.get(land).land().isEmpty(),
                    "land-unknown",
                    member.key() + " lies in " + land + ", which takes no part");
        });
    }

    private void profile(Profile profile, String where) {
        for (var part : profile.parts()) {
            if (part.key().needsFigures()) {
                rule(figures.containsKey(part.figures()), "figures-missing", where + " needs " + part.figures());
                rule(
                        figures.get(part.figures()).kind() == part.key(),
                        "figures-kind",
                        where + ": " + part.figures() + " are no figures for " + part.key());
            } else {
                rule(part.figures().isEmpty(), "figures-kind", where + ": " + part.key() + " needs no figures");
            }
        }
    }

    /** A use of somebody who takes no part would be paid by the others without a word. */
    private void usage() {
        var weights = input.weights().stream()
                .map(weight -> new Kind(weight.benefit(), weight.kind()))
                .collect(Collectors.toSet());
        for (var count : input.usage()) {
            if (!weights.contains(new Kind(count.benefit(), count.kind()))) {
                throw new SettlementException("weight-missing", count.toString(), count.benefit(), count.kind());
            }
            var land = members.get(count.land());
            rule(land != null && land.land().isEmpty(), "usage-without-member", count);
            rule(
                    land.below().isEmpty() || count.payer().equals(count.land()) || belongs(count),
                    "usage-without-member",
                    count);
        }
    }

    private boolean belongs(UsageCount count) {
        var payer = members.get(count.payer());
        return payer != null && payer.land().filter(count.land()::equals).isPresent();
    }

    private static <T> void unique(String code, Collection<T> all, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        all.forEach(one -> rule(seen.add(key.apply(one)), code, key.apply(one)));
    }

    private static void rule(boolean holds, String code, Object detail) {
        if (!holds) {
            throw new SettlementException(code, String.valueOf(detail));
        }
    }
}
