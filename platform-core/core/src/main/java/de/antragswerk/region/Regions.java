package de.antragswerk.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every place of the country, answered from memory.
 *
 * <p>It is empty until the start-up has loaded it, so that readiness can tell; loading again swaps the whole index at once, and
 * nobody ever sees half an edition.
 */
@ApplicationScoped
public class Regions {

    private static final RegionIndex EMPTY = new RegionIndex(LocalDate.MIN, List.of());

    private volatile RegionIndex index = EMPTY;

    /** Reads the stored register; the tables are readable in every scope. */
    public void load(Connection connection) {
        index = StoredRegister.read(connection).orElse(EMPTY);
    }

    /** For tests and tools that have the register but no database. */
    public void load(RegionRegister register) {
        index = new RegionIndex(register.edition(), register.units());
    }

    public boolean isLoaded() {
        return index != EMPTY;
    }

    public Optional<LocalDate> edition() {
        var current = index;
        return current == EMPTY ? Optional.empty() : Optional.of(current.edition());
    }

    /**
     * Finds places by name, part of a name or postal code; tolerant of umlauts, hyphens, titles and one typing error. Uninhabited
     * areas are never offered.
     *
     * @param limit the largest number of places offered for choice
     */
    public SearchResult search(String text, int limit) {
        return index.search(text, limit);
    }

    /** The Gemeinde with this key, also when it was dissolved meanwhile. */
    public Optional<Gemeinde> find(Ars ars) {
        return index.gemeinde(ars);
    }

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

    public long inhabitants(Ars area) {
        return index.within(area).stream().mapToLong(Gemeinde::population).sum();
    }
}
