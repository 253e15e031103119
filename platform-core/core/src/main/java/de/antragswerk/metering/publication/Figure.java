package de.antragswerk.metering.publication;

import java.util.OptionalLong;

/**
 * A fixed cell of a published year.
 *
 * @param land the two digits; empty for all Länder together
 * @param key what the cell counts below the Land: the ARS of a Kommune, a benefit, or a month ({@code 2025-03}); empty for
 *     the Land itself
 * @param units empty if it is hidden
 */
public record Figure(Kind kind, String land, String key, OptionalLong units) {

    /** By what the uses of a Land are told apart; one at a time, never two together. */
    public enum Kind {
        AREA,
        BENEFIT,
        MONTH
    }
}
