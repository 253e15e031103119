package de.antragswerk.web.configuration;

/** The number of a page in an address. */
final class PageNumber {
    private static final int DIGITS = 6;

    private PageNumber() {}

    /** What cannot be a page is the first one. */
    static int of(String text) {
        if (text == null
                || text.isEmpty()
                || text.length() > DIGITS
                || !text.chars().allMatch(Character::isDigit)) {
            return 1;
        }
        return Math.max(1, Integer.parseInt(text));
    }
}
