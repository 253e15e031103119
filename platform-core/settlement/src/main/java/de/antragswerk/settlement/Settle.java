package de.antragswerk.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Divides the costs of a period: each pool among the Länder, and what falls to a Land among its Kommunen where it wishes so. Pure
 * and safe for any thread: the same input gives the same result, whatever the order of its lists.
 */
public final class Settle {
    private final SettlementInput input;
    private final Bases bases;
    private final WeightedUses uses;
    private final List<Payer> lands;
    private final Map<String, List<Payer>> below = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();

    private Settle(SettlementInput input) {
        this.input = input;
        bases = new Bases(input.figures());
        uses = new WeightedUses(input);
        lands = payers(input.members().stream()
                .filter(member -> member.land().isEmpty())
                .toList());
        input.members().stream()
                .filter(member -> member.land().isPresent())
                .forEach(member -> below.computeIfAbsent(member.land().get(), land -> new ArrayList<>())
                        .add(Payer.of(member, input)));
    }

    /** @throws SettlementException if the input makes no sense; its code says why */
    public static Settlement settle(SettlementInput input) {
        InputRules.check(input);
        return new Settle(input).settlement(Digest.of(SettlementJson.write(input)));
    }

    private List<Payer> payers(List<Member> members) {
        return members.stream().map(member -> Payer.of(member, input)).toList();
    }

    private Settlement settlement(String inputDigest) {
        var profiles = new TreeMap<String, Profile>();
        input.members().forEach(member -> member.below().ifPresent(profile -> profiles.put(member.key(), profile)));
        input.pools().stream().sorted(Comparator.comparing(Pool::id)).forEach(pool -> settle(pool, profiles));
        var total = input.pools().stream().mapToLong(Pool::cents).sum();
        return new Settlement(inputDigest, input.period(), input.from(), input.to(), input.corrects(), total, lines);
    }

    private void settle(Pool pool, Map<String, Profile> profiles) {
        var steps = new Division(
                        pool.cents(),
                        pool.profile(),
                        sharing(lands, land -> uses.ofLand(land, pool.benefits())),
                        bases,
                        land -> uses.ofLand(land, pool.benefits()))
                .steps();
        new TreeMap<>(steps).forEach((land, ofLand) -> {
            var line = line(pool, land, Optional.empty(), pool.cents(), ofLand);
            lines.add(line);
            if (profiles.containsKey(land)) {
                settleBelow(pool, line, profiles.get(land));
            }
        });
    }

    private void settleBelow(Pool pool, Line land, Profile profile) {
        var kommunen =
                sharing(below.getOrDefault(land.payer(), List.of()), kommune -> uses.ofPayer(kommune, pool.benefits()));
        var steps = new Division(
                        land.cents(), profile, kommunen, bases, kommune -> uses.ofPayer(kommune, pool.benefits()))
                .steps();
        new TreeMap<>(steps)
                .forEach((kommune, ofKommune) ->
                        lines.add(line(pool, kommune, Optional.of(land.payer()), land.cents(), ofKommune)));
    }

    /** Who has left before the period shares only if there are late uses. */
    private static List<Payer> sharing(List<Payer> payers, ToLongFunction<String> uses) {
        return payers.stream()
                .filter(payer -> payer.share() > 0 || uses.applyAsLong(payer.key()) > 0)
                .toList();
    }

    private static Line line(Pool pool, String payer, Optional<String> land, long shared, List<Step> steps) {
        var cents = steps.stream().mapToLong(Step::cents).sum();
        return new Line(pool.id(), pool.kind(), payer, land, shared, cents, steps);
    }
}
