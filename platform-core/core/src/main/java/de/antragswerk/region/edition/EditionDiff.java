package de.antragswerk.region.edition;

import de.antragswerk.region.RegionUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a later edition changes.
 *
 * @param added units that there were not, without those that only got another key
 * @param rekeyed the same unit under another key
 * @param merged units that became part of another one
 * @param dissolved units that are gone and whose successor cannot be told from the register
 * @param renamed units that keep their key and have another name
 */
public record EditionDiff(
        List<RegionUnit> added,
        List<Succession> rekeyed,
        List<Succession> merged,
        List<RegionUnit> dissolved,
        List<Succession> renamed) {
    public EditionDiff {
        added = List.copyOf(added);
        rekeyed = List.copyOf(rekeyed);
        merged = List.copyOf(merged);
        dissolved = List.copyOf(dissolved);
        renamed = List.copyOf(renamed);
    }

    public Stream<Succession> successions() {
        return Stream.concat(rekeyed.stream(), merged.stream());
    }

    /** How many keys are no longer valid. */
    public int gone() {
        return rekeyed.size() + merged.size() + dissolved.size();
    }
}
