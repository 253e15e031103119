package de.antragswerk.region.edition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An edition that was checked and waits to be confirmed.
 *
 * @param edition day of its Gebietsstand
 * @param checksum what has to be given to confirm exactly this one
 * @param stored the edition that it would follow
 */
public record EditionPreview(
        LocalDate edition,
        String checksum,
        Optional<LocalDate> stored,
        int gemeinden,
        long inhabitants,
        EditionDiff diff) {
    public EditionPreview {
        requireNonNull(edition, "an edition has a day");
        requireNonNull(checksum, "an edition has a checksum");
        requireNonNull(stored, "nothing stored is an empty Optional");
        requireNonNull(diff, "a preview shows what changes");
    }
}
