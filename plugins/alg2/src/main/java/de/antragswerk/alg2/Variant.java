package de.antragswerk.alg2;

import java.time.LocalDate;

/**
 * The kinds of application that authorities treat apart. The first that fits counts, since it asks for the most particular help;
 * authorities distribute their cases by it.
 */
enum Variant {
    /** § 36 Abs. 1 Satz 4 SGB II: the place where somebody stays decides. */
    OHNE_FESTEN_WOHNSITZ("ohne-festen-wohnsitz"),
    /** § 2 Abs. 2 and 3 SGB IX. */
    SCHWERBEHINDERT("schwerbehindert"),
    /** § 22 Abs. 5 SGB II. */
    UNTER_25("unter-25"),
    AB_25("ab-25");

    private final String id;

    Variant(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Variant of(Household household, Law law, LocalDate day) {
        var answers = household.answers();
        var degree = law.limit("severely-disabled-degree", day).value();
        if (answers.no("wohnsitz.fest")) {
            return OHNE_FESTEN_WOHNSITZ;
        }
        if (answers.yes("behinderung.gleichgestellt")
                || answers.number("behinderung.gdb").orElse(0) >= degree) {
            return SCHWERBEHINDERT;
        }
        return household.applicantYoungerThan(law.limit("child-below", day).value(), day) ? UNTER_25 : AB_25;
    }
}
