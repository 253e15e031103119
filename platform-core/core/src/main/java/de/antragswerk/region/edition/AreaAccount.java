package de.antragswerk.region.edition;

import de.antragswerk.region.RegionUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Balances the hectares of one area: what has gone against what has grown. A Gemeinde that grew by the area of one set of
 * dissolved Gemeinden, and of no other set, has taken them in.
 */
final class AreaAccount {

    /** The register gives whole hectares, so that a sum may be off by one for each of its parts. */
    static final int ROUNDING = 2;

    private static final int MOST_AT_ONCE = 6;
    private static final int LARGE = 24;
    private static final int MOST_AT_ONCE_OF_MANY = 2;

    private final List<RegionUnit> lost;
    private final SortedMap<RegionUnit, Integer> grown;

    /** @param grown units with the hectares that they gained */
    AreaAccount(List<RegionUnit> lost, SortedMap<RegionUnit, Integer> grown) {
        this.lost = new ArrayList<>(lost);
        this.grown = new TreeMap<>(grown);
    }

    List<Succession> settle() {
        var settled = new ArrayList<Succession>();
        for (var more = certain(); !more.isEmpty(); more = certain()) {
            more.forEach((now, taken) -> {
                taken.forEach(old -> settled.add(new Succession(old, now)));
                lost.removeAll(taken);
                grown.remove(now);
            });
        }
        return settled;
    }

    private Map<RegionUnit, List<RegionUnit>> certain() {
        var claims = new TreeMap<RegionUnit, List<RegionUnit>>(grown.comparator());
        var times = new ArrayList<RegionUnit>();
        grown.forEach((now, hectares) -> {
            var sets = new ArrayList<List<RegionUnit>>();
            find(hectares, 0, new ArrayList<>(), sets);
            sets.stream().flatMap(List::stream).collect(Collectors.toSet()).forEach(times::add);
            if (sets.size() == 1) {
                claims.put(now, sets.getFirst());
            }
        });
        var contested =
                times.stream().collect(Collectors.groupingBy(unit -> unit, Collectors.counting())).entrySet().stream()
                        .filter(claimed -> claimed.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(HashSet::new));
        claims.values().removeIf(set -> set.stream().anyMatch(contested::contains));
        return claims;
    }

    /** Collects the sets whose hectares add up; two are enough to know that it is not certain. */
    private void find(int rest, int from, List<RegionUnit> chosen, List<List<RegionUnit>> sets) {
        if (!chosen.isEmpty() && Math.abs(rest) <= ROUNDING + chosen.size() - 1) {
            sets.add(List.copyOf(chosen));
        }
        var most = lost.size() > LARGE ? MOST_AT_ONCE_OF_MANY : MOST_AT_ONCE;
        for (var next = from; next < lost.size() && chosen.size() < most && sets.size() < 2; next++) {
            if (lost.get(next).hectares() <= rest + ROUNDING + most) {
                chosen.addLast(lost.get(next));
                find(rest - lost.get(next).hectares(), next + 1, chosen, sets);
                chosen.removeLast();
            }
        }
    }
}
