package de.antragswerk.form;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.form.Page;
import java.util.OptionalInt;

/**
 * A page as it is asked: once, or for one entry of a repeating group.
 *
 * @param entry position of the entry, from 0; empty for a page that is asked once
 */
public record PageAt(Page page, OptionalInt entry) {
    public PageAt {
        requireNonNull(page, "a page is a page of a form");
        requireNonNull(entry, "a page that is asked once has an empty entry");
    }

    public static PageAt once(Page page) {
        return new PageAt(page, OptionalInt.empty());
    }

    public static PageAt of(Page page, int entry) {
        return new PageAt(page, OptionalInt.of(entry));
    }

    /** For addresses: {@code einkommen}, or {@code einkommen-3} for the third entry. */
    public String id() {
        return entry.isPresent() ? page.id() + "-" + (entry.getAsInt() + 1) : page.id();
    }
}
