package de.antragswerk.plugin.finder;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * Why an estimate is as it is.
 *
 * @param code stable; the sentence stands in the rule's texts under {@code reason.<code>}
 * @param norm the paragraph, as people quote it
 * @param arguments for the sentence's placeholders: days as ISO 8601, amounts as cents under names that end in {@code Cents},
 *     ids of questions under the name {@code questions}, separated by commas; other values are shown as they are
 */
public record Reason(String code, String norm, Map<String, String> arguments) {
    public Reason {
        requireNonNull(code, "a reason has a code");
        requireNonNull(norm, "a reason has its paragraph");
        arguments = Map.copyOf(arguments);
    }

    public Reason(String code, String norm) {
        this(code, norm, Map.of());
    }
}
