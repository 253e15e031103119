package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** What is asked on one page. The page is presentation only: it is no part of an answer's path. */
public record Page(String id, Optional<Condition> when, List<Element> elements) {
    public Page {
        Ids.checked(id);
        requireNonNull(when, "an absent condition is an empty Optional");
        elements = List.copyOf(elements);
    }
}
