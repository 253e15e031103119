package de.antragswerk.settlement;

import java.util.List;

/** How an amount is divided: one key, or a mixture of several. */
public record Profile(List<Part> parts) {
    /** Applies where the payers have not agreed unanimously on another (decision 2021/24 of the IT-Planungsrat). */
    public static final Profile BY_USAGE = new Profile(List.of(new Part(1000, KeyKind.USAGE, "")));

    public Profile {
        parts = List.copyOf(parts);
        if (parts.stream().mapToInt(Part::permille).sum() != 1000
                || parts.stream().anyMatch(part -> part.permille() < 1)) {
            throw new IllegalArgumentException("the parts of a profile have 1000 permille together");
        }
    }
}
