package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.region.Ars;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.region.Kreis;
import de.antragswerk.region.LandUnit;
import de.antragswerk.region.RegionUnit;
import de.antragswerk.region.edition.EditionDiff;
import de.antragswerk.region.edition.EditionPreview;
import de.antragswerk.region.edition.Orphan;
import de.antragswerk.region.edition.StoredEdition;
import de.antragswerk.region.edition.Succession;
import de.antragswerk.web.operation.EditionPages;
import de.antragswerk.web.place.PlaceField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The pages about places with everything on them that can be there; a name that the model lacks fails. */
class RegionViewsTest {

    private static final Shell SHELL =
            new Shell(Optional.empty(), Optional.empty(), "/betrieb/regionen", () -> "token");
    private static final LocalDate EDITION = LocalDate.of(2026, 12, 31);
    private static final RegionUnit AVERLAK = unit("010515163003", "Averlak");
    private static final RegionUnit BUCHHOLZ = unit("010515163012", "Buchholz");

    private final PageRenderer renderer = new PageRenderer();

    @Test
    void theOperatorSeesWhatAnEditionWouldChange() {
        var page = renderer.render("regionen.html", editions("", ""), SHELL);

        assertThat(page)
                .contains("Vorschau: Gebietsstand 31.12.2026", "10.951", "83.577.140", "Averlak", "→ Buchholz")
                .contains("name=\"pruefsumme\" value=\"abc\"", "aufgelöst zum 30.11.2025", "von Hand übernommen");
    }

    @Test
    void theOperatorReadsWhatIsWrong() {
        for (var field : List.of("datei", "alt", "neu")) {
            assertThat(renderer.render("regionen.html", editions(field, "So geht es nicht."), SHELL))
                    .contains("href=\"#" + field + "\"", "id=\"" + field + "-fehler\"", "aria-invalid=\"true\"")
                    .contains("Fehler");
        }
    }

    @Test
    void threePlacesCanBeGiven() {
        var model = new HashMap<String, Object>();
        model.put(
                "fields",
                List.of(
                        new PlaceField("wohnort", "Neustadt", "", List.of(wiesbaden()), "competence.error.choose"),
                        new PlaceField("zugewiesen", "Xyz", "", List.of(), "competence.error.nothing"),
                        new PlaceField("aufenthalt", "", "", List.of(), "")));
        model.put("answers", List.of());
        model.put("nothing", false);
        model.put("wrong", true);

        assertThat(renderer.render("zustaendigkeit.html", model, SHELL))
                .contains("Welchen Ort meinen Sie mit „Neustadt“?", "Wiesbaden, Landeshauptstadt (Hessen)")
                .contains("href=\"#wohnort-ort-0\"", "id=\"wohnort-ort-0\"", "href=\"#zugewiesen\"")
                .contains("Zu „Xyz“ haben wir keinen Ort gefunden.");
    }

    private static Map<String, Object> editions(String wrongField, String error) {
        var diff = new EditionDiff(
                List.of(BUCHHOLZ),
                List.of(new Succession(AVERLAK, BUCHHOLZ)),
                List.of(new Succession(AVERLAK, BUCHHOLZ)),
                List.of(AVERLAK),
                List.of(new Succession(AVERLAK, BUCHHOLZ)));
        var model = new HashMap<String, Object>();
        model.put("edition", Optional.of(EDITION));
        model.put(
                "waiting", Optional.of(new EditionPreview(EDITION, "abc", Optional.empty(), 10_951, 83_577_140, diff)));
        model.put("history", List.of(new StoredEdition(EDITION, Instant.EPOCH, true)));
        model.put("orphans", List.of(new Orphan(AVERLAK.ars(), "Averlak", LocalDate.of(2025, 11, 30))));
        model.put("naming", new EditionPages.Naming("1", "2"));
        model.put("wrongField", wrongField);
        model.put("error", error);
        model.put("notice", error.isEmpty() ? "uebernommen" : "");
        return model;
    }

    private static RegionUnit unit(String ars, String name) {
        return new RegionUnit(new Ars(ars), name, 64, 100, 900, "25715", true, true);
    }

    private static Gemeinde wiesbaden() {
        return new Gemeinde(
                new Ars("064140000000"),
                "Wiesbaden, Landeshauptstadt",
                63,
                288_850,
                "65183",
                false,
                new Kreis(new Ars("06414"), "Wiesbaden, Landeshauptstadt", 41),
                new LandUnit(new Ars("06"), "Hessen"));
    }
}
