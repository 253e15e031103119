package de.antragswerk.onboarding;

import static java.util.Objects.requireNonNull;

/** What a Land must tell citizens; plain text, an empty line begins a paragraph. */
public record LegalTexts(String imprint, String privacy, String accessibility) {

    public static final int LONGEST = 20_000;
    public static final LegalTexts NONE = new LegalTexts("", "", "");

    public LegalTexts {
        requireNonNull(imprint, "a missing text is empty");
        requireNonNull(privacy, "a missing text is empty");
        requireNonNull(accessibility, "a missing text is empty");
    }
}
