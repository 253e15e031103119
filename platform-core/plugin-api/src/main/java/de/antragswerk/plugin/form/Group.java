package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** Questions that belong together, for example an address. */
public record Group(String id, Optional<Condition> when, List<Element> elements) implements Element {
    public Group {
        Ids.checked(id);
        requireNonNull(when, "an absent condition is an empty Optional");
        elements = List.copyOf(elements);
    }
}
