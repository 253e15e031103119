package de.antragswerk.configuration;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How far a benefit has come in an area.
 *
 * @param authorities how many there are in the area
 * @param live at how many of them citizens can begin
 * @param waiting how many are switched on and lack something of the checklist
 * @param examples some of those that wait, in the order of their keys
 */
public record Reach(int authorities, int live, int waiting, List<Waiting> examples) {

    /** An authority and the mandatory items of the checklist that it lacks. */
    public record Waiting(String ars, String name, List<String> items) {
        public Waiting {
            requireNonNull(ars, "an authority has a key");
            requireNonNull(name, "an authority has a name");
            items = List.copyOf(items);
        }
    }

    public Reach {
        examples = List.copyOf(examples);
    }
}
