package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Questions that are asked once for each of several things, for example each member of the household. May hold further
 * repeating groups. The cardinality belongs to this position in the form.
 *
 * @param min least number of entries when the group is asked
 * @param max greatest number of entries
 * @param naming ids of the members whose answers name an entry in headings; may be empty
 */
public record RepeatingGroup(
        String id, int min, int max, Optional<Condition> when, List<Element> elements, List<String> naming)
        implements Element {
    public RepeatingGroup {
        Ids.checked(id);
        requireNonNull(when, "an absent condition is an empty Optional");
        elements = List.copyOf(elements);
        naming = List.copyOf(naming);
        if (min < 0 || max < 1 || min > max) {
            throw new IllegalArgumentException("cardinality must hold 0 <= min <= max and max >= 1");
        }
    }

    /** Entries without a name are counted. */
    public RepeatingGroup(String id, int min, int max, Optional<Condition> when, List<Element> elements) {
        this(id, min, max, when, elements, List.of());
    }
}
