package de.antragswerk.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every place of the country, answered from memory.
 *
 * <p>It is empty until the start-up has loaded it, so that readiness can tell; loading again swaps the whole index at once, and
 * nobody ever sees half an edition.
 */
@ApplicationScoped
public class Regions {

    private static final RegionIndex EMPTY =
            new RegionIndex(new StoredRegister.Edition(LocalDate.MIN, "", false, 0), List.of(), Map.of());

    private volatile RegionIndex index = EMPTY;

    /** Reads the stored register; the tables are readable in every scope. */
    public void load(Connection connection) {
        index = StoredRegister.read(connection).orElse(EMPTY);
    }

    /** For tests and tools that have the register but no database. */
    public void load(RegionRegister register) {
        index = new RegionIndex(
                new StoredRegister.Edition(register.edition(), register.checksum(), false, 0),
                register.units(),
                Map.of());
    }

    /** Reads the stored register again if it is another one by now: an edition confirmed on any node reaches all. */
    public void refresh(Connection connection) {
        try {
            var stored = StoredRegister.newestEdition(connection);
            if (stored.isPresent() && !stored.get().equals(index.edition())) {
                load(connection);
            }
        } catch (SQLException failure) {
            throw new RegionException(
                    RegionException.Code.UNREADABLE_DATABASE, "the stored edition cannot be read", failure);
        }
    }

    public boolean isLoaded() {
        return index != EMPTY;
    }

    public Optional<LocalDate> edition() {
        var current = index;
        return current == EMPTY
                ? Optional.empty()
                : Optional.of(current.edition().date());
    }

    /**
     * Finds places by name, part of a name or postal code; tolerant of umlauts, hyphens, titles and one typing error. Uninhabited
     * areas are never offered. A city-state with Bezirke is not a place yet: its Bezirke are offered instead.
     *
     * @param limit the largest number of places offered for choice
     */
    public SearchResult search(String text, int limit) {
        return index.search(text, limit);
    }

    /**
     * The Gemeinde with this key. A key that is no longer valid leads to the Gemeinde that took its place; where none is known,
     * to the dissolved Gemeinde itself.
     */
    public Optional<Gemeinde> find(Ars ars) {
        return index.gemeinde(ars);
    }

    /** The regional key of today for a municipality key, also for an old one. */
    public Optional<Ars> resolve(Ags ags) {
        return index.resolve(ags);
    }

    /** The Kreis that the key denotes or lies in. */
    public Optional<Kreis> kreis(Ars ars) {
        return index.kreis(ars);
    }

    /** The Land that the key denotes or lies in. */
    public Optional<LandUnit> land(Ars ars) {
        return index.land(ars);
    }

    public List<LandUnit> laender() {
        return index.laender();
    }

    public Optional<String> name(Ars ars) {
        return index.name(ars);
    }

    /** The inhabited Gemeinden of an area, in the order of their keys. */
    public List<Gemeinde> within(Ars area) {
        return index.within(area);
    }

    /** The Bezirke of a city-state, in the order of their numbers; empty for every other Gemeinde. */
    public List<Gemeinde> parts(Ars gemeinde) {
        return index.parts(gemeinde);
    }

    public long inhabitants(Ars area) {
        return index.within(area).stream().mapToLong(Gemeinde::population).sum();
    }
}
