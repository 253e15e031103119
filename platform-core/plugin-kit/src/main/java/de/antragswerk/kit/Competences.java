package de.antragswerk.kit;

import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.Place;

/** Rules of competence that several benefits share. */
public final class Competences {
    private Competences() {}

    /** The Bezirk where the place is a part of a city-state, everywhere else the Kreis or kreisfreie Stadt. */
    public static Competence kreisOrPart(Place place) {
        return new Competence.Municipal(place.isPart() ? place.ars() : place.kreis());
    }
}
