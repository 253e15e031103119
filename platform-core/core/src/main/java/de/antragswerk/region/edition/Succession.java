package de.antragswerk.region.edition;

import static java.util.Objects.requireNonNull;

import de.antragswerk.region.RegionUnit;

/** A unit that is no longer there under its key, and the unit in whose area it lies now. */
public record Succession(RegionUnit old, RegionUnit now) {
    public Succession {
        requireNonNull(old, "a succession has a dissolved unit");
        requireNonNull(now, "a succession has a successor");
        if (old.level() != now.level()) {
            throw new IllegalArgumentException("a unit is followed by one of its own level");
        }
    }
}
