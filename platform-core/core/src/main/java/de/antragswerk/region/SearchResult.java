package de.antragswerk.region;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What a search for a place found, and how sure it is. */
public sealed interface SearchResult {

    /** Exactly one place fits what was typed. */
    record Unique(Gemeinde place) implements SearchResult {
        public Unique {
            requireNonNull(place, "a unique result has a place");
        }
    }

    /**
     * The citizen has to choose, also when only one place is left that is merely guessed.
     *
     * @param places best first, never empty
     * @param exact whether the first places bear the typed name or postal code; false when all of them are guesses
     * @param more whether further places were left out
     */
    record Ambiguous(List<Gemeinde> places, boolean exact, boolean more) implements SearchResult {
        public Ambiguous {
            places = List.copyOf(places);
            if (places.isEmpty()) {
                throw new IllegalArgumentException("an ambiguous result offers at least one place");
            }
        }
    }

    /** No place comes near. */
    record Nothing() implements SearchResult {}
}
