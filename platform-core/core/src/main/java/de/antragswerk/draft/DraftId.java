package de.antragswerk.draft;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;

public record DraftId(UUID value) {
    public DraftId {
        requireNonNull(value, "a draft has an id");
    }

    /** Empty for everything that is no id at all. */
    public static Optional<DraftId> parse(String text) {
        try {
            return Optional.of(new DraftId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
