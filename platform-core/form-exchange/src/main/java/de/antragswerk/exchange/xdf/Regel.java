package de.antragswerk.exchange.xdf;

import static java.util.Objects.requireNonNull;

/**
 * A rule of the standard. Its text is written for people; whoever imports it formalises it by hand.
 *
 * @param typ K complex, M multiplicity, V validation, B calculation; empty in version 2.0, which has no kinds
 * @param skript for machines; empty if there is none
 */
public record Regel(Kennung kennung, String name, String freitext, String typ, String skript) {
    public Regel {
        requireNonNull(kennung, "a rule is identified");
        requireNonNull(skript, "an absent script is empty");
    }
}
