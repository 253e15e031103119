package de.antragswerk.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a browser says that its user can read (RFC 9110, 12.5.4). */
final class AcceptedLanguages {
    private static final int LONGEST = 500;

    private AcceptedLanguages() {}

    /** The wanted language that we have; empty when there is none, or the header says nothing that can be read. */
    static Optional<Language> best(String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> nearest(range.getRange()).stream())
                .findFirst();
    }

    private static Optional<Language> nearest(String range) {
        return Language.tagged(range).or(() -> Language.tagged(range.split("-", 2)[0]));
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
