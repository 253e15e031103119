package de.antragswerk.competence;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.CompetenceRule.Feature;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.tenancy.Activation;

/**
 * Who is competent for one benefit of one person, and why.
 *
 * @param feature what the law of the benefit asks for
 * @param kind what the deciding place is in the person's life
 * @param place the place that decides
 */
public record Decision(Feature feature, PlaceKind kind, Gemeinde place, Competent competent) {
    public Decision {
        requireNonNull(feature, "a law asks for a feature");
        requireNonNull(kind, "a place is something in a person's life");
        requireNonNull(place, "a decision follows from a place");
        requireNonNull(competent, "somebody is competent, or nobody known");
    }

    /** Who it is. */
    public sealed interface Competent {

        /** A municipal authority, known to the platform or not. */
        record Municipal(Activation activation) implements Competent {}

        /** Somebody outside the platform. */
        record Outside(Competence.Elsewhere elsewhere) implements Competent {}
    }
}
