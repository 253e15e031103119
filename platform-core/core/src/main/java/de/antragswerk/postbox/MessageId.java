package de.antragswerk.postbox;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;

public record MessageId(UUID value) {
    public MessageId {
        requireNonNull(value, "a message has an id");
    }

    /** Empty for everything that is no id at all. */
    public static Optional<MessageId> parse(String text) {
        try {
            return Optional.of(new MessageId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
