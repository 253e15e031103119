package de.antragswerk.exchange.form;

import de.antragswerk.exchange.xdf.Anzahl;
import de.antragswerk.exchange.xdf.Datenfeld;
import de.antragswerk.plugin.form.EvidenceItem;
import jakarta.json.JsonObject;
import java.util.Optional;

/** Files in XDatenfelder are fields; with us they are evidence, which never hinders anybody from sending the form. */
final class Evidences {
    private static final long MEGABYTE = 1_000_000;

    private Evidences() {}

    static JsonObject of(Datenfeld field, Anzahl anzahl, String id, String law) {
        var json = FormWriter.JSON
                .createObjectBuilder()
                .add("id", id)
                .add("necessity", anzahl.min() > 0 ? "REQUIRED" : "IF_APPLICABLE")
                .add("law", law);
        var pdf = field.mediaTypes().stream().anyMatch(type -> type.equals("application/pdf"));
        var image = field.mediaTypes().stream().anyMatch(type -> type.startsWith("image/"));
        if (pdf != image) {
            json.add("kinds", FormWriter.JSON.createArrayBuilder().add(pdf ? "pdf" : "image"));
        }
        megabytes(field)
                .ifPresent(size -> FieldJson.unlessUsual(json, "maxMegabytes", size, EvidenceItem.USUAL_MEGABYTES));
        return json.build();
    }

    private static Optional<Long> megabytes(Datenfeld field) {
        return field.maxSize().map(size -> Math.max(1, Math.min(size / MEGABYTE, EvidenceItem.USUAL_MEGABYTES)));
    }
}
