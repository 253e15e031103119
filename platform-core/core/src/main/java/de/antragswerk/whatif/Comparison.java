package de.antragswerk.whatif;

import de.antragswerk.settlement.Line;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.Settlement;
import de.antragswerk.settlement.SettlementException;
import de.antragswerk.settlement.SettlementInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A settlement beside what it would be in a scenario. */
public sealed interface Comparison {

    /**
     * @param now the settlement of the input as it is
     * @param then the settlement of the scenario for each assumption
     * @param shares of everybody who pays now or then, by Land and Kommune
     */
    record Compared(Settlement now, Map<Assumption, Settlement> then, List<Share> shares) implements Comparison {
        public Compared {
            then = Map.copyOf(then);
            shares = List.copyOf(shares);
        }
    }

    /** Nothing can be settled that way. @param code of {@link SettlementException} or {@link WhatIfException} */
    record Impossible(String code) implements Comparison {}

    /** Pure: the same input and scenario give the same comparison. */
    static Comparison of(SettlementInput input, Scenario scenario) {
        try {
            return compared(input, scenario);
        } catch (SettlementException senseless) {
            return new Impossible(senseless.code());
        } catch (WhatIfException unfitting) {
            return new Impossible(unfitting.code());
        }
    }

    private static Compared compared(SettlementInput input, Scenario scenario) {
        var changed = new EnumMap<Assumption, SettlementInput>(Assumption.class);
        var then = new EnumMap<Assumption, Settlement>(Assumption.class);
        for (var assumption : Assumption.values()) {
            changed.put(assumption, scenario.on(input, assumption));
            then.put(assumption, Settle.settle(changed.get(assumption)));
        }
        var now = Settle.settle(input);
        return new Compared(now, then, shares(input, changed, now, then));
    }

    private static List<Share> shares(
            SettlementInput input,
            Map<Assumption, SettlementInput> changed,
            Settlement now,
            Map<Assumption, Settlement> then) {
        var centsNow = cents(now);
        var usesNow = uses(input);
        Map<Assumption, Map<String, Long>> centsThen = each(then, Comparison::cents);
        Map<Assumption, Map<String, Long>> usesThen = each(changed, Comparison::uses);
        var before = input.members().stream().map(Member::key).collect(Collectors.toSet());
        var shares = new ArrayList<Share>();
        for (var member : payers(changed.get(Assumption.MIDDLE))) {
            var key = member.key();
            if (centsNow.containsKey(key) || centsThen.values().stream().anyMatch(one -> one.containsKey(key))) {
                shares.add(new Share(
                        key,
                        member.name(),
                        member.land(),
                        !before.contains(key),
                        centsNow.getOrDefault(key, 0L),
                        spread(centsThen, key),
                        usesNow.getOrDefault(key, 0L),
                        spread(usesThen, key)));
            }
        }
        return shares;
    }

    private static List<Member> payers(SettlementInput input) {
        return input.members().stream()
                .sorted(Comparator.comparing((Member one) -> one.land().orElse(one.key()))
                        .thenComparing(one -> one.land().isPresent())
                        .thenComparing(Member::key))
                .toList();
    }

    private static <V> Map<Assumption, Map<String, Long>> each(
            Map<Assumption, V> values, Function<V, Map<String, Long>> reading) {
        var read = new EnumMap<Assumption, Map<String, Long>>(Assumption.class);
        values.forEach((assumption, value) -> read.put(assumption, reading.apply(value)));
        return read;
    }

    private static Spread spread(Map<Assumption, Map<String, Long>> values, String key) {
        return new Spread(
                values.get(Assumption.LOW).getOrDefault(key, 0L),
                values.get(Assumption.MIDDLE).getOrDefault(key, 0L),
                values.get(Assumption.HIGH).getOrDefault(key, 0L));
    }

    private static Map<String, Long> cents(Settlement settlement) {
        return settlement.lines().stream()
                .collect(Collectors.groupingBy(Line::payer, LinkedHashMap::new, Collectors.summingLong(Line::cents)));
    }

    private static Map<String, Long> uses(SettlementInput input) {
        var uses = new LinkedHashMap<>(Peer.applications(input, true));
        uses.putAll(Peer.applications(input, false));
        uses.replaceAll((key, count) -> Math.max(0, count));
        return uses;
    }
}
