package de.antragswerk.region.edition;

import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.region.RegionUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Compares what is stored with a later edition, from the surest sign to the least: the same municipality key, the same name and
 * area in the same Land, an area that grew by exactly what is gone. Whatever has two readings is left open.
 */
final class EditionComparison {

    private final TreeMap<String, RegionUnit> before = new TreeMap<>();
    private final TreeMap<String, RegionUnit> after = new TreeMap<>();
    private final TreeMap<String, RegionUnit> gone = new TreeMap<>();
    private final TreeMap<String, RegionUnit> added = new TreeMap<>();
    private final List<Succession> rekeyed = new ArrayList<>();
    private final List<Succession> merged = new ArrayList<>();

    private EditionComparison(Collection<RegionUnit> stored, Collection<RegionUnit> next) {
        stored.stream()
                .filter(unit -> unit.current() && unit.level() != Level.BEZIRK)
                .forEach(unit -> before.put(unit.ars().value(), unit));
        next.forEach(unit -> after.put(unit.ars().value(), unit));
        gone.putAll(before);
        gone.keySet().removeAll(after.keySet());
        added.putAll(after);
        added.keySet().removeAll(before.keySet());
    }

    static EditionDiff between(Collection<RegionUnit> stored, Collection<RegionUnit> next) {
        var comparison = new EditionComparison(stored, next);
        comparison.rekey((old, now) -> old.ars().ags().equals(now.ars().ags()));
        comparison.rekey((old, now) -> old.ars().land().equals(now.ars().land())
                && old.name().equals(now.name())
                && Math.abs(old.hectares() - now.hectares()) <= 1);
        comparison.merge(Level.KREIS);
        comparison.merge(Level.LAND);
        comparison.followGemeinden();
        return comparison.diff();
    }

    /** Gemeinden only: areas above them follow what is in them. */
    private void rekey(BiPredicate<RegionUnit, RegionUnit> same) {
        for (var old : gemeinden(gone.values())) {
            var candidates = gemeinden(added.values()).stream()
                    .filter(now -> same.test(old, now))
                    .toList();
            if (candidates.size() == 1) {
                rekeyed.add(new Succession(old, candidates.getFirst()));
                gone.remove(old.ars().value());
                added.remove(candidates.getFirst().ars().value());
            }
        }
    }

    private void merge(Level around) {
        var growth = growth();
        var keys = new HashSet<Ars>();
        gemeinden(gone.values()).forEach(unit -> unit.ars().prefix(around).ifPresent(keys::add));
        for (var area : keys) {
            var lost = gemeinden(gone.values()).stream()
                    .filter(unit -> area.contains(unit.ars()))
                    .toList();
            var grown =
                    new TreeMap<RegionUnit, Integer>((one, other) -> one.ars().compareTo(other.ars()));
            growth.forEach((key, hectares) -> {
                if (area.contains(after.get(key).ars())) {
                    grown.put(after.get(key), hectares);
                }
            });
            new AreaAccount(lost, grown).settle().forEach(succession -> {
                merged.add(succession);
                gone.remove(succession.old().ars().value());
            });
        }
    }

    /** By how many hectares each Gemeinde is larger than before, less what is known to have come to it. */
    private Map<String, Integer> growth() {
        var growth = new TreeMap<String, Integer>();
        gemeinden(after.values()).forEach(now -> {
            var old = before.get(now.ars().value());
            growth.put(now.ars().value(), now.hectares() - (old == null ? 0 : old.hectares()));
        });
        rekeyed.forEach(one -> growth.merge(one.now().ars().value(), -one.old().hectares(), Integer::sum));
        merged.forEach(one -> growth.merge(one.now().ars().value(), -one.old().hectares(), Integer::sum));
        growth.values().removeIf(hectares -> hectares <= AreaAccount.ROUNDING);
        return growth;
    }

    /** A Kreis or Verband lives on where all its Gemeinden lie now, if that is one unit of its level. */
    private void followGemeinden() {
        for (var old : List.copyOf(gone.values())) {
            if (old.level() != Level.GEMEINDE) {
                successorOfGemeinden(old).ifPresent(now -> {
                    var wasThere = before.containsKey(now.ars().value());
                    (wasThere ? merged : rekeyed).add(new Succession(old, now));
                    gone.remove(old.ars().value());
                    added.remove(now.ars().value());
                });
            }
        }
    }

    private Optional<RegionUnit> successorOfGemeinden(RegionUnit old) {
        Set<Optional<Ars>> areas = new HashSet<>();
        gemeinden(before.subMap(old.ars().value(), old.ars().value() + Character.MAX_VALUE)
                        .values())
                .forEach(gemeinde -> areas.add(today(gemeinde).flatMap(now -> now.prefix(old.level()))));
        return areas.size() == 1 ? areas.iterator().next().map(area -> after.get(area.value())) : Optional.empty();
    }

    private Optional<Ars> today(RegionUnit gemeinde) {
        if (after.containsKey(gemeinde.ars().value())) {
            return Optional.of(gemeinde.ars());
        }
        return java.util.stream.Stream.concat(rekeyed.stream(), merged.stream())
                .filter(one -> one.old().equals(gemeinde))
                .map(one -> one.now().ars())
                .findFirst();
    }

    private EditionDiff diff() {
        var renamed = after.values().stream()
                .filter(now -> before.containsKey(now.ars().value()))
                .map(now -> new Succession(before.get(now.ars().value()), now))
                .filter(one -> !one.old().name().equals(one.now().name()))
                .toList();
        return new EditionDiff(List.copyOf(added.values()), rekeyed, merged, List.copyOf(gone.values()), renamed);
    }

    private static List<RegionUnit> gemeinden(Collection<RegionUnit> units) {
        return units.stream().filter(unit -> unit.level() == Level.GEMEINDE).toList();
    }
}
