package de.antragswerk.wbs;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Rows of limits for tests. */
final class SampleRows {
    private SampleRows() {}

    /** Niedersachsen, as two authorities show it (domain data); approved only for these tests. */
    static JsonObject niedersachsen() {
        return Json.createObjectBuilder()
                .add("grenze-eine-person", 1_700_000)
                .add("grenze-zwei-personen", 2_300_000)
                .add("grenze-weitere-person", 300_000)
                .add("grenze-je-kind", 300_000)
                .add("flaeche-eine-person", 50)
                .add("flaeche-zwei-personen", 60)
                .add("flaeche-drei-personen", 75)
                .add("flaeche-weitere-person", 10)
                .add("einkommensermittlung", "wofg")
                .add("grenzen-rechtsgrundlage", "§ 3 NWoFG")
                .add("grenzen-quelle", "https://www.landkreis-celle.de")
                .add("grenzen-freigegeben-am", "2026-01-15")
                .build();
    }

    /** With a second group, as Nordrhein-Westfalen has one. */
    static JsonObject withSecondGroup() {
        return Json.createObjectBuilder(niedersachsen())
                .add("zweite-gruppe-prozent", 40)
                .build();
    }
}
