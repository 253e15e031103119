package de.antragswerk.web.costsharing;

import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.KindWeight;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import de.antragswerk.web.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Uses of a benefit and kind that a line follows from.
 *
 * @param late how many of them were booked late, because the period that they happened in was closed
 * @param permille what one of them counts by contract
 * @param weighted uses times weight, in thousandths
 */
public record UsesBehind(String benefitName, String kindName, long uses, long late, int permille, long weighted) {

    public String weight() {
        return Wordings.figure(KeyKind.USAGE, permille);
    }

    public String counted() {
        return Wordings.figure(KeyKind.USAGE, weighted);
    }

    /** Of a payer, a Land or a Kommune, for the benefits of a pool; by benefit and kind. */
    static List<UsesBehind> of(SettlementInput input, String pool, String payer, UnaryOperator<String> benefitNames) {
        var benefits = input.pools().stream()
                .filter(one -> one.id().equals(pool))
                .findFirst()
                .orElseThrow()
                .benefits();
        Map<String, List<UsageCount>> byKind = new TreeMap<>();
        input.usage().stream()
                .filter(count -> count.payer().equals(payer) || count.land().equals(payer))
                .filter(count -> benefits.isEmpty() || benefits.contains(count.benefit()))
                .forEach(count -> byKind.computeIfAbsent(count.benefit() + " " + count.kind(), any -> new ArrayList<>())
                        .add(count));
        return byKind.values().stream()
                .map(counts -> of(input, counts, benefitNames))
                .toList();
    }

    private static UsesBehind of(SettlementInput input, List<UsageCount> counts, UnaryOperator<String> benefitNames) {
        var first = counts.getFirst();
        var uses = counts.stream().mapToLong(UsageCount::uses).sum();
        var permille = input.weights().stream()
                .filter(weight -> weight.benefit().equals(first.benefit())
                        && weight.kind().equals(first.kind()))
                .mapToInt(KindWeight::permille)
                .findFirst()
                .orElse(0);
        return new UsesBehind(
                benefitNames.apply(first.benefit()),
                kindName(first.kind()),
                uses,
                counts.stream().mapToLong(UsageCount::late).sum(),
                permille,
                Math.multiplyExact(uses, (long) permille));
    }

    /** Systems that report uses from outside may have kinds that our forms do not have. */
    static String kindName(String kind) {
        var key = "purpose." + kind;
        return Texts.german().has(key) ? Texts.german().text(key) : kind;
    }
}
