package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One person, four benefits, up to three authorities: with the real plugins, by REST and on the page. */
@OnThePlatform
class CompetenceIT {
    private static final String KOELN = "053150000000";
    private static final String WANDSBEK = "02000000000005";

    private final Platform platform;
    private final Rest anybody;

    CompetenceIT(Platform platform) {
        this.platform = platform;
        this.anybody = Rest.anonymous(platform);
    }

    @Test
    void eachBenefitFollowsItsOwnPlace() {
        var benefits = decided("""
                {"usualResidence": "%s", "assigned": "%s", "actualStay": "%s"}""".formatted(Places.MUENSTER, KOELN, Places.WIESBADEN));

        assertThat(place(benefits, "alg2")).isEqualTo(KOELN);
        assertThat(place(benefits, "hzl")).isEqualTo(Places.WIESBADEN);
        assertThat(place(benefits, "asylblg")).isEqualTo(KOELN);
        assertThat(place(benefits, "wbs")).isEqualTo(Places.MUENSTER);
        assertThat(benefits.get("alg2").getString("decidedBy")).isEqualTo("ASSIGNED");
        assertThat(benefits.get("hzl").getString("decidedBy")).isEqualTo("ACTUAL_STAY");
    }

    /** Münster is a zugelassener kommunaler Träger, Köln a gemeinsame Einrichtung. */
    @Test
    void theTrafficLightStays() {
        assertThat(decided("{\"usualResidence\": \"" + Places.MUENSTER + "\"}")
                        .get("alg2")
                        .getString("kind"))
                .isEqualTo("here");
        var cologne = decided("{\"usualResidence\": \"" + KOELN + "\"}").get("alg2");
        assertThat(cologne.getString("kind")).isEqualTo("elsewhere");
        assertThat(cologne.getString("name")).isEqualTo("Jobcenter Köln");
        assertThat(cologne.getString("benefitName")).isNotEqualTo("Jobcenter Köln");
    }

    @Test
    void withoutAnyPlaceNothingIsDecided() {
        assertThat(anybody.post("/competence", "{}").status()).isEqualTo(422);
        assertThat(anybody.post("/competence", "no json").status()).isEqualTo(422);
        assertThat(anybody.post("/competence", "{\"usualResidence\": \"059999999999\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePageAsksBackAndThenAnswers() {
        var web = new WebSession(platform);
        web.useTokenOf(web.get("/zustaendigkeit"));

        var ambiguous = web.post("/zustaendigkeit", Map.of("wohnort", "Neustadt"));
        assertThat(ambiguous.status()).isEqualTo(422);
        assertThat(ambiguous.mainText()).contains("Welchen Ort meinen Sie mit „Neustadt“?");
        assertThat(web.post("/zustaendigkeit", Map.of()).mainText()).contains("mindestens einen Ort");

        var answered = web.post(
                "/zustaendigkeit",
                Map.of(
                        "wohnort",
                        "Neustadt",
                        "wohnort-zu",
                        "Neustadt",
                        "wohnort-ort",
                        "073160000000",
                        "aufenthalt",
                        "Köln"));
        assertThat(answered.status()).as(answered.mainText()).isEqualTo(200);
        assertThat(answered.mainText())
                .contains(
                        "Weil Sie in Neustadt an der Weinstraße",
                        "Weil Sie sich in Köln, Stadt aufhalten",
                        "§ 98 SGB XII");
        assertThat(platform.database().count("select count(*) from draft where place = '073160000000'"))
                .isZero();
    }

    @Test
    void thePageOfABenefitSaysWhichPlaceCounts() {
        assertThat(new WebSession(platform)
                        .get("/orte/" + Places.WIESBADEN + "/hzl")
                        .mainText())
                .contains("Maßgeblich ist der Ort, an dem Sie sich gerade aufhalten (§ 98 SGB XII).");
    }

    @Test
    void aCityStateIsChosenByItsBezirk() {
        var web = new WebSession(platform);
        assertThat(web.get("/orte?suche=Hamburg").mainText()).contains("Bezirk Altona", "Bezirk Bergedorf");
        assertThat(web.look("/orte?suche=Wandsbek").location()).endsWith("/orte/" + WANDSBEK);
        assertThat(web.get("/orte/" + WANDSBEK + "/alg2").mainText()).contains("Jobcenter");
        assertThat(web.get("/orte/020000000000").mainText()).contains("Welcher Bezirk?", "Bezirk Wandsbek");
        assertThat(web.get("/orte/02000000000008").status()).isEqualTo(404);
    }

    private Map<String, JsonObject> decided(String body) {
        var answer = anybody.post("/competence", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().getJsonArray("benefits").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(one -> one.getString("benefit"), one -> one));
    }

    private static String place(Map<String, JsonObject> benefits, String benefit) {
        return benefits.get(benefit).getJsonObject("place").getString("ars");
    }
}
