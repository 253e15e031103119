package de.antragswerk.system.access;

import java.util.Map;

/** What is sent where an empty form or an empty object would be refused before anybody looks at the id. */
final class Bodies {
    private static final Map<String, String> JSON = Map.of(
            "POST /api/v1/cases/{id}/status",
            "{\"status\": \"TAKEN_OVER\"}",
            "PUT /api/v1/cost-sharing/members/{land}/below",
            "{\"profile\": null}");

    private static final Map<String, Map<String, String>> FORMS = Map.of(
            "POST /entwuerfe/{id}/absenden", Map.of("geprueft", "ja"),
            "POST /entwuerfe/{id}/seiten/{page}", Map.of("/person/vorname", "Fremd", "aktion", "weiter"),
            "POST /verwaltung/faelle/{id}/bescheiden", Map.of("nachricht", "fremd"),
            "POST /verwaltung/bereiche/{ars}/leistungen/{benefit}", Map.of("zustand", "OFF"));

    private Bodies() {}

    static String json(Row row) {
        return JSON.getOrDefault(row.toString(), "{}");
    }

    static Map<String, String> form(Row row) {
        return FORMS.getOrDefault(row.toString(), Map.of());
    }
}
