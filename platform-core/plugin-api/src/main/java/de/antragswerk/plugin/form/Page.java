package de.antragswerk.plugin.form;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What is asked on one page. The page is presentation only: it is no part of an answer's path.
 *
 * @param section groups pages in the task list; empty: the page stands for itself
 * @param each dotted path of a repeating group: the page is asked once for each entry, its elements are further members of
 *     the entry, and its condition sees the entry as {@code item}. The group itself stands on another page without {@code each}
 */
public record Page(
        String id, Optional<String> section, Optional<String> each, Optional<Condition> when, List<Element> elements) {
    public Page {
        Ids.checked(id);
        requireNonNull(section, "an absent section is an empty Optional");
        section.ifPresent(Ids::checkedSection);
        requireNonNull(each, "an absent group is an empty Optional");
        requireNonNull(when, "an absent condition is an empty Optional");
        elements = List.copyOf(elements);
    }

    /** A page that is asked once and belongs to no section. */
    public Page(String id, Optional<Condition> when, List<Element> elements) {
        this(id, Optional.empty(), Optional.empty(), when, elements);
    }
}
