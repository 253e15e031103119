package de.antragswerk.exchange.xdf;

import static java.util.Objects.requireNonNull;

/** What identifies an element of the standard: {@code F60000227} in version {@code 1.1}. */
public record Kennung(String id, String version) {
    public Kennung {
        requireNonNull(id, "an element has an id");
        requireNonNull(version, "without a version the text is empty");
    }
}
