package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * Something in the answers that the citizen must change.
 *
 * @param pointer JSON Pointer of the answer, for example {@code /person/geburtsdatum}
 * @param code stable; the text stands in the bundles under {@code finding.<code>}
 * @param arguments for the text's placeholders; never personal data beyond the answer itself
 */
public record Finding(String pointer, String code, Map<String, String> arguments) {
    public Finding {
        requireNonNull(pointer, "a finding points to an answer");
        requireNonNull(code, "a finding has a code");
        arguments = Map.copyOf(arguments);
    }

    public Finding(String pointer, String code) {
        this(pointer, code, Map.of());
    }
}
