package de.antragswerk.region;

import java.util.Optional;

/** What both official keys have in common: plain digits that begin with one of the sixteen Länder. */
final class Digits {

    private static final int LAENDER = 16;

    private Digits() {}

    static boolean areDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean hasLand(String digits) {
        if (digits.length() < 2) {
            return false;
        }
        var land = Integer.parseInt(digits.substring(0, 2));
        return land >= 1 && land <= LAENDER;
    }

    static void requireLand(String digits) {
        if (!hasLand(digits)) {
            throw new IllegalArgumentException("an official key begins with a Land from 01 to 16");
        }
    }

    /** The digits without blanks; nothing when there is anything else, or no Land in front. */
    static Optional<String> compact(String text) {
        if (text == null || text.length() > 40) {
            return Optional.empty();
        }
        var compact = text.replaceAll("\\s", "");
        return areDigits(compact) && hasLand(compact) ? Optional.of(compact) : Optional.empty();
    }
}
