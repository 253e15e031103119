package de.antragswerk.web.form;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.fact.Fact;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the platform knows and a form does not: names of places to choose from, and what the citizen keeps.
 *
 * @param localities names nearby
 * @param register whether a name is that of a place in Germany
 * @param folder what the citizen keeps; offered beside questions that ask for it
 */
public record Aids(List<String> localities, Predicate<String> register, Map<Fact, Kept> folder) {
    public static final Aids NONE = new Aids(List.of(), name -> true);
    static final String LOCALITIES = "orte";

    public Aids {
        localities = List.copyOf(localities);
        requireNonNull(register, "whoever knows no places knows every name");
        folder = Map.copyOf(folder);
    }

    public Aids(List<String> localities, Predicate<String> register) {
        this(localities, register, Map.of());
    }

    public Aids with(Map<Fact, Kept> kept) {
        return new Aids(localities, register, kept);
    }

    boolean knows(String locality) {
        return localities.contains(locality) || register.test(locality);
    }
}
