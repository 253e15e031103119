package de.antragswerk.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which forms payers get a statement. */
public enum PaperKind {
    PDF("pdf", "application/pdf"),
    CSV("csv", "text/csv; charset=UTF-8"),
    XRECHNUNG("xml", "application/xml"),
    /** All of it, with what it follows from, signed. */
    PACKAGE("zip", "application/zip");

    private final String ending;
    private final String mediaType;

    PaperKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** For example {@code Kostenabrechnung-2026-1-06.pdf}; of ASCII letters, so that every system can keep it. */
    public String filename(String period, int number, String payer) {
        var name = switch (this) {
            case PDF, CSV -> "Kostenabrechnung";
            case XRECHNUNG -> "XRechnung";
            case PACKAGE -> "Pruefpaket";
        };
        return "%s-%s-%d-%s.%s".formatted(name, period, number, payer, ending);
    }

    /** The name in addresses, for example {@code xrechnung}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PaperKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
