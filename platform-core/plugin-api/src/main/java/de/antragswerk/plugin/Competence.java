package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/** Who is responsible for a benefit at a place. */
public sealed interface Competence {

    /**
     * A municipal authority is responsible.
     *
     * @param area ARS prefix (2, 3, 5, 9, 12 or 14 digits) of the area that has the authority; in a city-state the platform
     *     narrows an area from the Kreis downwards to the Bezirk by itself
     */
    record Municipal(String area) implements Competence {
        public Municipal {
            requireNonNull(area, "municipal competence needs an area");
        }
    }

    /**
     * Somebody outside the platform is responsible.
     *
     * @param authority what the citizen should look for, for example "Jobcenter Köln"
     * @param link where the application can be filed
     * @param legalBasis the paragraph that makes it so
     */
    record Elsewhere(String authority, URI link, String legalBasis) implements Competence {
        public Elsewhere {
            requireNonNull(authority, "the citizen must learn who is responsible");
            requireNonNull(link, "the citizen must learn where to apply");
            requireNonNull(legalBasis, "competence has a legal basis");
        }
    }
}
