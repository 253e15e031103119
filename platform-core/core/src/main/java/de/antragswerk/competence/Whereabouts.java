package de.antragswerk.competence;

import static java.util.Objects.requireNonNull;

import de.antragswerk.region.Ars;
import java.util.Optional;

/**
 * The places of one person. Who names no actual stay is taken to stay where they live, and who names no residence, to live where
 * they stay: the law asks for the difference only where there is one.
 *
 * @param usualResidence gewöhnlicher Aufenthalt
 * @param assigned residence obligation or allocation
 * @param actualStay tatsächlicher Aufenthalt
 */
public record Whereabouts(Optional<Ars> usualResidence, Optional<Ars> assigned, Optional<Ars> actualStay) {
    public Whereabouts {
        requireNonNull(usualResidence, "an unknown residence is an empty Optional");
        requireNonNull(assigned, "no assigned place is an empty Optional");
        requireNonNull(actualStay, "an unknown stay is an empty Optional");
    }

    /** Somebody who lives and stays at one place and is bound to none. */
    public static Whereabouts at(Ars place) {
        return new Whereabouts(Optional.of(place), Optional.empty(), Optional.empty());
    }

    public boolean areUnknown() {
        return usualResidence.isEmpty() && assigned.isEmpty() && actualStay.isEmpty();
    }

    /** The place of that kind as it was named, without assumptions. */
    Optional<Ars> named(PlaceKind kind) {
        return switch (kind) {
            case USUAL_RESIDENCE -> usualResidence;
            case ASSIGNED -> assigned;
            case ACTUAL_STAY -> actualStay;
        };
    }
}
