package de.antragswerk.configuration;

import static java.util.Objects.requireNonNull;

import de.antragswerk.region.Ars;

/**
 * An area that the actor may set up.
 *
 * @param authority whether an authority has its name and address here
 */
public record AdministeredArea(Ars ars, String name, boolean authority) {
    public AdministeredArea {
        requireNonNull(ars, "an area has a key");
        requireNonNull(name, "an area has a name");
    }
}
