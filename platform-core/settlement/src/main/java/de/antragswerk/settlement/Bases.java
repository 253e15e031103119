package de.antragswerk.settlement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Finds what a part is divided by. Where its key has nothing to divide by, the uses decide, then the inhabitants, then all bear
 * the same: the order of decision 2021/24, which names the uses for want of another agreement.
 */
final class Bases {
    private final Map<String, KeyFigures> figures = new TreeMap<>();

    Bases(Collection<KeyFigures> figures) {
        figures.forEach(one -> this.figures.put(one.id(), one));
    }

    Base of(Part part, List<Payer> payers, ToLongFunction<String> uses) {
        var own = base(part.key(), part.figures(), false, payers, uses);
        return own.divides() ? own : substitute(part.key(), payers, uses);
    }

    private Base substitute(KeyKind key, List<Payer> payers, ToLongFunction<String> uses) {
        List<Base> candidates = new ArrayList<>();
        if (key != KeyKind.USAGE) {
            candidates.add(base(KeyKind.USAGE, "", true, payers, uses));
        }
        figures.values().stream()
                .filter(one -> one.kind() == KeyKind.POPULATION)
                .sorted(Comparator.comparing(KeyFigures::id))
                .forEach(one -> candidates.add(base(KeyKind.POPULATION, one.id(), true, payers, uses)));
        candidates.add(base(KeyKind.EQUAL, "", true, payers, uses));
        return candidates.stream()
                .filter(Base::divides)
                .findFirst()
                .orElseThrow(() -> new SettlementException("nobody-to-pay", "nobody takes part in the period"));
    }

    private Base base(KeyKind key, String id, boolean substituted, List<Payer> payers, ToLongFunction<String> uses) {
        Map<String, Base.Weighing> weighings = new HashMap<>();
        for (var payer : payers) {
            weighings.put(payer.key(), weighing(key, id, payer, uses));
        }
        return Base.of(key, id, substituted, weighings);
    }

    private Base.Weighing weighing(KeyKind key, String id, Payer payer, ToLongFunction<String> uses) {
        return switch (key) {
            case USAGE -> Base.Weighing.of(uses.applyAsLong(payer.key()), 1, 1);
            case EQUAL -> Base.Weighing.of(1, payer.share(), payer.ofShare());
            case POPULATION, TARGET_GROUP, KOENIGSTEINER, QUOTA ->
                Base.Weighing.of(figures.get(id).of(payer.key()), payer.share(), payer.ofShare());
        };
    }
}
