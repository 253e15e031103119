package de.antragswerk.region;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All units of the register, immutable and ready for look-ups. */
final class RegionIndex {

    private final StoredRegister.Edition edition;
    private final NavigableMap<String, RegionUnit> units = new TreeMap<>();
    private final NavigableMap<String, Gemeinde> gemeinden = new TreeMap<>();
    private final NavigableMap<String, Gemeinde> parts = new TreeMap<>();
    private final Map<Ags, Ars> byAgs = new HashMap<>();
    private final Map<Ars, Ars> successors;
    private final PlaceSearch search;

    RegionIndex(StoredRegister.Edition edition, Collection<RegionUnit> all, Map<Ars, Ars> successors) {
        this.edition = edition;
        this.successors = Map.copyOf(successors);
        all.forEach(unit -> units.put(unit.ars().value(), unit));
        all.stream().filter(unit -> unit.level() == Level.GEMEINDE).forEach(this::addGemeinde);
        all.stream()
                .filter(unit -> unit.level() == Level.BEZIRK && unit.current())
                .forEach(this::addPart);
        search = new PlaceSearch(
                gemeinden.values().stream()
                        .filter(place -> units.get(place.ars().value()).current())
                        .toList(),
                List.copyOf(parts.values()));
    }

    private void addGemeinde(RegionUnit unit) {
        var land = land(unit.ars()).orElseThrow(() -> orphan(unit, "Land"));
        // Waters and border areas lie in no Kreis: there the Land takes its place.
        var kreis = kreis(unit.ars()).orElseGet(() -> new Kreis(unit.ars().kreis(), land.name(), 0));
        gemeinden.put(
                unit.ars().value(),
                new Gemeinde(
                        unit.ars(),
                        unit.name(),
                        unit.kind(),
                        unit.population(),
                        unit.postalCode(),
                        unit.postalCodeUnique(),
                        kreis,
                        land));
        if (unit.current()) {
            unit.ars().ags().ifPresent(ags -> byAgs.put(ags, unit.ars()));
        } else {
            unit.ars().ags().ifPresent(ags -> byAgs.putIfAbsent(ags, unit.ars()));
        }
    }

    private void addPart(RegionUnit unit) {
        var around = unit.ars().prefix(Level.GEMEINDE).map(key -> gemeinden.get(key.value()));
        var whole = around.orElseThrow(() -> orphan(unit, "Gemeinde"));
        parts.put(
                unit.ars().value(),
                new Gemeinde(unit.ars(), unit.name(), unit.kind(), 0, "", false, whole.kreis(), whole.land()));
    }

    private static RegionException orphan(RegionUnit unit, String missing) {
        return new RegionException(
                RegionException.Code.DAMAGED_REGISTER, "the " + missing + " of the unit " + unit.ars() + " is missing");
    }

    SearchResult search(String text, int limit) {
        return search.search(text, limit);
    }

    StoredRegister.Edition edition() {
        return edition;
    }

    Optional<Gemeinde> gemeinde(Ars ars) {
        var key = today(ars).value();
        return Optional.ofNullable(gemeinden.get(key)).or(() -> Optional.ofNullable(parts.get(key)));
    }

    /** The key that the unit goes by today. A unit without known successor keeps its own; a circle cannot hold us up. */
    Ars today(Ars ars) {
        var present = ars;
        for (var steps = 0; steps < successors.size() && !isCurrent(present); steps++) {
            var next = successors.get(present);
            if (next == null) {
                return present;
            }
            present = next;
        }
        return present;
    }

    private boolean isCurrent(Ars ars) {
        var unit = units.get(ars.value());
        return unit != null && unit.current();
    }

    Optional<Ars> resolve(Ags ags) {
        var whole = byAgs.get(ags);
        if (whole != null || ags.value().length() == 8) {
            return Optional.ofNullable(whole).map(this::today);
        }
        return Optional.ofNullable(units.get(ags.value())).map(RegionUnit::ars).map(this::today);
    }

    Optional<LandUnit> land(Ars ars) {
        return unit(ars, Level.LAND).map(unit -> new LandUnit(unit.ars(), unit.name()));
    }

    Optional<Kreis> kreis(Ars ars) {
        return unit(ars, Level.KREIS).map(unit -> new Kreis(unit.ars(), unit.name(), unit.kind()));
    }

    private Optional<RegionUnit> unit(Ars ars, Level level) {
        return ars.prefix(level).map(key -> units.get(key.value()));
    }

    /** A Gemeinde without Verband has a key on that level too, and gives it its own name. */
    Optional<String> name(Ars ars) {
        var unit = units.get(ars.value());
        if (unit != null) {
            return Optional.of(unit.name());
        }
        return ars.level() == Level.VERBAND
                ? below(ars).values().stream().findFirst().map(Gemeinde::name)
                : Optional.empty();
    }

    List<LandUnit> laender() {
        return units.values().stream()
                .filter(unit -> unit.level() == Level.LAND)
                .map(unit -> new LandUnit(unit.ars(), unit.name()))
                .toList();
    }

    List<Gemeinde> within(Ars area) {
        return below(area).values().stream()
                .filter(Gemeinde::isInhabited)
                .filter(place -> units.get(place.ars().value()).current())
                .toList();
    }

    List<Gemeinde> parts(Ars gemeinde) {
        return List.copyOf(parts.subMap(gemeinde.value(), true, gemeinde.value() + Character.MAX_VALUE, false)
                .values());
    }

    private NavigableMap<String, Gemeinde> below(Ars area) {
        return gemeinden.subMap(area.value(), true, area.value() + Character.MAX_VALUE, false);
    }
}
