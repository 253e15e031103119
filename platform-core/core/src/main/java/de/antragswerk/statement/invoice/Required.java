package de.antragswerk.statement.invoice;

/** What an invoice may not lack. */
final class Required {
    private Required() {}

    static void text(String value, String rule) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(rule);
        }
    }

    static void that(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
