package de.antragswerk.routing;

import static java.util.Objects.requireNonNull;

/**
 * Names from one beginning to another, both included: A to K holds Kzyk too, and Sa to Sch holds Schütz.
 *
 * @param from one to five letters, or empty for the beginning of the alphabet
 * @param to one to five letters, or empty for its end
 */
public record Letters(String from, String to) {
    public static final int LONGEST = 5;
    private static final String FIRST = "a";
    /** Comes after all letters: a bound followed by it is the end of all names that begin with the bound. */
    private static final char AFTER_ALL = '{';

    public Letters {
        from = NameKey.letters(requireNonNull(from, "without a beginning it is an empty text"));
        to = NameKey.letters(requireNonNull(to, "without an end it is an empty text"));
        if (from.length() > LONGEST || to.length() > LONGEST) {
            throw new IllegalArgumentException("a bound has at most five letters");
        }
        if ((to + AFTER_ALL).compareTo(from) < 0) {
            throw new IllegalArgumentException("the letters end before they begin");
        }
    }

    public boolean holdEverything() {
        return from.isEmpty() && to.isEmpty();
    }

    /** @param key of a name; one without letters is in no range but that of everything */
    boolean hold(String key) {
        return holdEverything() || !key.isEmpty() && key.compareTo(from) >= 0 && key.compareTo(end()) < 0;
    }

    /** Whether every name of the others is one of these. */
    boolean contain(Letters others) {
        return holdEverything()
                || !others.holdEverything()
                        && others.start().compareTo(start()) >= 0
                        && others.end().compareTo(end()) <= 0;
    }

    String start() {
        var shortest = from;
        while (shortest.endsWith(FIRST)) {
            shortest = shortest.substring(0, shortest.length() - 1);
        }
        return shortest;
    }

    /** Above every name of these. */
    String end() {
        return (to.equals("z") ? "" : to) + AFTER_ALL;
    }
}
