package de.antragswerk.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.region.Kreis;
import de.antragswerk.region.LandUnit;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntakeViewTest {
    private static final Shell SHELL =
            new Shell(Optional.empty(), Optional.empty(), "/gemeinsam-beantragen", () -> "token");
    private final PageRenderer renderer = new PageRenderer();

    @Test
    void whatWasDoneIsSaidForEachBenefit() {
        var model = new HashMap<String, Object>();
        model.put(
                "parts",
                List.of(
                        new IntakePages.Done("Grundsicherungsgeld", "s1", "d1"),
                        new IntakePages.Done("Wohnberechtigungsschein", "", "d2")));
        model.put("day", java.time.LocalDate.of(2026, 11, 22));
        assertThat(renderer.render("gemeinsam-begonnen.html", model, SHELL))
                .contains("Tag gesichert: Grundsicherungsgeld", "/antraege/s1/quittung", "/entwuerfe/d2");
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        var model = new HashMap<String, Object>();
        model.put(
                "place",
                new Gemeinde(
                        new Ars("064140000000"),
                        "Wiesbaden, Landeshauptstadt",
                        63,
                        288_850,
                        "65183",
                        false,
                        new Kreis(new Ars("06414"), "Wiesbaden, Landeshauptstadt", 41),
                        new LandUnit(new Ars("06"), "Hessen")));
        model.put(
                "choices",
                List.of(
                        new IntakePages.Choice("alg2", "Grundsicherungsgeld", true, true),
                        new IntakePages.Choice("wbs", "Wohnberechtigungsschein", false, false)));
        model.put(
                "fields",
                List.of(
                        new FactField(Fact.GIVEN_NAME, "", "intake.error.required"),
                        new FactField(Fact.BIRTH_DATE, "5.3.1987", "")));
        model.put("key", "k");
        model.put("nothing", true);
        model.put("unclear", true);
        model.put("wrong", true);
        assertThat(renderer.render("gemeinsam.html", model, SHELL))
                .contains("href=\"#person-givenName\"", "id=\"person-givenName-fehler\"", "value=\"5.3.1987\"")
                .contains("name=\"leistung\" value=\"alg2\" checked", "/orte/064140000000/wbs", "§ 18 SGB XII");
    }

    @Test
    void onlyNamesMustBeGiven() {
        assertThat(FactField.empty(java.util.EnumSet.allOf(Fact.class)))
                .filteredOn(FactField::isRequired)
                .extracting(FactField::fact)
                .containsExactly(Fact.GIVEN_NAME, Fact.FAMILY_NAME);
    }
}
