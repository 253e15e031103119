package de.antragswerk.submission;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;

public record SubmissionId(UUID value) {
    public SubmissionId {
        requireNonNull(value, "a submission has an id");
    }

    /** Empty for everything that is no id at all. */
    public static Optional<SubmissionId> parse(String text) {
        try {
            return Optional.of(new SubmissionId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
