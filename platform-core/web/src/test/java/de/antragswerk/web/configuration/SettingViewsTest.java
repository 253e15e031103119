package de.antragswerk.web.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.configuration.AdministeredArea;
import de.antragswerk.configuration.AreaPage;
import de.antragswerk.configuration.AreaSetting;
import de.antragswerk.configuration.ParameterValue;
import de.antragswerk.configuration.Reach;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.plugin.ParameterType;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.Authority;
import de.antragswerk.tenancy.AuthorityContact;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.tenancy.SettingState;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pages for setting up, rendered without a server: strict variables make every forgotten one fail. */
class SettingViewsTest {
    private static final BenefitId ALG2 = new BenefitId("alg2");
    private static final Ars WIESBADEN = new Ars("06414");
    private static final AdministeredArea AREA = new AdministeredArea(WIESBADEN, "Amt <Wiesbaden>", true);
    private static final Parameter DAYS = new Parameter(
            "nachweis-frist-tage",
            new ParameterType.WholeNumber(7, 60, "Tage"),
            false,
            Optional.of(Json.createValue(14)),
            "§ 60 SGB I",
            Set.of());
    private static final AreaSetting SETTING = new AreaSetting(
            WIESBADEN,
            ALG2,
            Optional.of(new BenefitSetting(
                    WIESBADEN,
                    ALG2,
                    SettingState.PAUSED,
                    "Wir ziehen um.",
                    new ProcessingTimeNotice(OptionalInt.of(28), "", "Bitte Geduld."))),
            Optional.empty(),
            Optional.of(new AuthorityId(WIESBADEN)),
            true,
            "Anke Fischer",
            Optional.of(Instant.EPOCH),
            List.of(
                    new ParameterValue(WIESBADEN, ALG2, DAYS.name(), German.today(), Json.createValue(21)),
                    new ParameterValue(
                            WIESBADEN, ALG2, DAYS.name(), German.today().plusDays(3), Json.createValue(30))),
            "abc");

    private final PageRenderer renderer = new PageRenderer();

    private String render(String view, Map<String, Object> model) {
        return renderer.render(
                view,
                model,
                new Shell(Optional.empty(), Optional.empty(), "/verwaltung/bereiche/06414", () -> "geheim"));
    }

    private static Map<String, Object> setting(List<Finding> findings) {
        var fields = new ParameterFields(
                SETTING,
                List.of(DAYS),
                Map.of("parameter.nachweis-frist-tage.label", "Frist für Nachweise"),
                Map.of(DAYS.name(), Json.createValue(14)),
                ParameterEntry.of(SETTING, List.of(DAYS)));
        var model = new HashMap<String, Object>();
        model.put("area", AREA);
        model.put("setting", SETTING);
        model.put("address", "/verwaltung/bereiche/06414/leistungen/alg2");
        model.put("benefitName", "Grundsicherungsgeld");
        model.put("badge", "warning");
        model.put("origin", "Hier selbst eingestellt.");
        model.put("form", new SettingForm(SETTING, SettingEntry.of(SETTING), fields, findings));
        model.put("reach", new Reach(3, 1, 1, List.of(new Reach.Waiting("06438", "Amt Offenbach", List.of("avv")))));
        model.put("notice", "");
        model.put("stale", false);
        model.put("notReady", false);
        model.put("openItems", List.of());
        return model;
    }

    @Test
    void theSettingsPageShowsWhatIsSetAndForLater() {
        assertThat(render("leistung-einstellen.html", setting(List.of())))
                .contains("Amt &lt;Wiesbaden&gt;")
                .contains("Wir ziehen um.")
                .contains("name=\"tage\" type=\"text\" value=\"28\"")
                .contains("name=\"parameter.nachweis-frist-tage\" type=\"text\" value=\"21\"")
                .contains("Ohne eigene Angabe gilt: 14")
                .contains("Frist für Nachweise: 30, ab")
                .contains("name=\"fassung\" value=\"abc\"")
                .contains("Amt Offenbach");
    }

    @Test
    void everyErrorStandsAtItsFieldAndInTheSummary() {
        var codes = Map.of(
                "/state", "setting-state-missing",
                "/pauseText", "setting-pause-text-missing",
                "/processingTime/days", "setting-days-no-number",
                "/processingTime/text", "setting-days-or-words",
                "/notice", "setting-notice-inherited",
                "/parameters", "parameter-day",
                "/parameters/nachweis-frist-tage", "parameter-value");
        codes.forEach((pointer, code) -> {
            var html = render("leistung-einstellen.html", setting(List.of(new Finding(pointer, code))));
            var target = html.replaceAll("(?s).*<a class=\"kern-link\" href=\"#([^\"]+)\">.*", "$1");
            assertThat(html)
                    .as(pointer)
                    .contains("<title>Fehler")
                    .contains("id=\"" + target + "\"")
                    .contains("id=\"" + target + "-fehler\"");
        });
    }

    @Test
    void aStaleOrEarlyChangeShowsBothSides() {
        var model = setting(List.of());
        model.put("stale", true);
        model.put("notReady", true);
        model.put("openItems", List.of("Auftragsverarbeitung geschlossen"));
        assertThat(render("leistung-einstellen.html", model))
                .contains("Inzwischen hat jemand anderes gespeichert")
                .contains("Anke Fischer")
                .contains("Auftragsverarbeitung geschlossen")
                .contains("Meine Fassung trotzdem speichern");
    }

    @Test
    void theListsAndTheContact() {
        var contact = new AuthorityContact(
                "Konradinerallee 11",
                "65183",
                "Wiesbaden",
                "0611 31-0",
                "post@wiesbaden.example",
                "",
                List.of("Mo 8-12"));
        var authority = new Authority(new AuthorityId(WIESBADEN), new LandKey("06"), "Amt Wiesbaden", contact);
        var line = new AreaPages.Line("alg2", "Grundsicherungsgeld", "pausiert", "warning", "Hier.", true);

        assertThat(render(
                        "bereiche.html",
                        Map.of("own", List.of(AREA), "search", "a&b", "found", new AreaPage(List.of(AREA), 2, 60))))
                .contains("suche=a%26b&amp;seite=3")
                .contains("suche=a%26b&amp;seite=1")
                .contains("href=\"/verwaltung/bereiche/06414\"");
        assertThat(render(
                        "bereich-leistungen.html",
                        Map.of("area", AREA, "lines", List.of(line), "notice", "kontakt", "authority", authority)))
                .contains("href=\"/verwaltung/bereiche/06414/leistungen/alg2\"")
                .contains("Konradinerallee 11")
                .contains("aria-current=\"page\"");
        assertThat(render(
                        "bereich-leistungen.html",
                        Map.of(
                                "area",
                                new AdministeredArea(new Ars("06"), "Hessen", false),
                                "lines",
                                List.of(),
                                "notice",
                                "")))
                .doesNotContain("/kontakt");
        assertThat(render(
                        "bereich-kontakt.html",
                        Map.of(
                                "area",
                                AREA,
                                "authority",
                                authority,
                                "form",
                                new ContactForm(contact, List.of(new Finding("/postalCode", "contact-postalCode"))),
                                "version",
                                "abc",
                                "stale",
                                true)))
                .contains("fünf Ziffern")
                .contains("Mo 8-12");
        assertThat(render(
                        "vorschau-ende.html",
                        Map.of("previewBack", "/zurueck", "formTitle", "Antrag", "shown", List.of(), "again", "/noch")))
                .contains("In der Vorschau wird nichts gesendet");
    }
}
