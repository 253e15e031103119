package de.antragswerk.web.form;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Predicate;

/**
 * What the platform knows and a form does not: names of places to choose from.
 *
 * @param localities names nearby
 * @param register whether a name is that of a place in Germany
 */
public record Aids(List<String> localities, Predicate<String> register) {
    public static final Aids NONE = new Aids(List.of(), name -> true);
    static final String LOCALITIES = "orte";

    public Aids {
        localities = List.copyOf(localities);
        requireNonNull(register, "whoever knows no places knows every name");
    }

    boolean knows(String locality) {
        return localities.contains(locality) || register.test(locality);
    }
}
