package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

/**
 * The municipality that competence follows from.
 *
 * @param ars Amtlicher Regionalschlüssel, twelve digits
 * @param name official name
 * @param kreisName name of its Kreis; a kreisfreie Stadt is its own Kreis
 */
public record Place(String ars, String name, String kreisName) {
    public Place {
        requireNonNull(ars, "a place needs its ARS");
        requireNonNull(name, "a place needs its name");
        requireNonNull(kreisName, "a place lies in a Kreis");
        if (!ars.matches("\\d{12}(\\d{2})?")) {
            throw new IllegalArgumentException(
                    "the ARS of a municipality has twelve digits, of a part of one fourteen");
        }
    }

    public Place(String ars, String name) {
        this(ars, name, name);
    }

    /** Whether it is a part (Bezirk) of a municipality; its key has two digits more. */
    public boolean isPart() {
        return ars.length() > 12;
    }

    /** The five digits of the Kreis or the kreisfreie Stadt. */
    public String kreis() {
        return ars.substring(0, 5);
    }
}
