package de.antragswerk.testkit;

import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Place;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/** Places and a day of the believable world in which tests and demo play. */
public final class SampleAntraege {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    public static final Place WIESBADEN = new Place("064140000000", "Wiesbaden, Landeshauptstadt");
    public static final Place MUENSTER = new Place("055150000000", "Münster, Stadt");
    public static final Place DUEREN = new Place("053580008008", "Düren, Stadt", "Düren");
    public static final Place KOELN = new Place("053150000000", "Köln, Stadt");

    private SampleAntraege() {}

    /** An Antrag for the current version of the plugin's form with that purpose. */
    public static Antrag antrag(BenefitPlugin plugin, FormPurpose purpose, Place place, JsonObject answers) {
        var descriptor = plugin.descriptor();
        var offer = descriptor
                .offerFor(purpose)
                .orElseThrow(() -> new IllegalArgumentException("the plugin offers no form for " + purpose));
        return new Antrag(descriptor.id(), offer.current(), place, DAY, answers, List.of());
    }

    /** Reads answers; single quotes stand for double ones, so that they can be written in a test. */
    public static JsonObject answers(String json) {
        try (var reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
