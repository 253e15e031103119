package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.PageAnswers;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Simplifications for a time of crisis, switched for all tenants while the platform runs. */
@OnThePlatform
class CrisisSetIT {
    private static final String SETS = "/crisis-sets";
    private static final String SET = SETS + "/vereinfacht";
    private static final String PAGE = "/koordination/krisenregelungen";
    private final Platform platform;
    private final Rest office;

    CrisisSetIT(Platform platform) {
        this.platform = platform;
        this.office = Rest.as(platform, Person.K_KOORDINATION);
    }

    @AfterEach
    void quietTimes() {
        if (holds()) {
            office.send(office.request(SET).DELETE());
        }
    }

    @Test
    void aDraftKeepsTheSetsOfTheMomentOfItsBeginning() {
        var samira = CitizenSession.of(platform, Person.SAMIRA_HADDAD);
        var before = samira.begin(Places.WIESBADEN, Hauptantrag.FORM);
        assertThat(switchOn(
                                office,
                                LocalDate.now().minusDays(1),
                                LocalDate.now().plusDays(30))
                        .status())
                .isEqualTo(204);
        assertThat(holds()).isTrue();
        var during = samira.begin(Places.WIESBADEN, Hauptantrag.FORM);
        assertThat(office.send(office.request(SET + "?reason=Ende").DELETE()).status())
                .isEqualTo(204);
        var after = samira.begin(Places.WIESBADEN, Hauptantrag.FORM);
        assertThat(setsOf(before)).isEmpty();
        assertThat(setsOf(during)).isEqualTo("vereinfacht");
        assertThat(setsOf(after)).isEmpty();
        Hauptantrag.samira().pages().stream()
                .map(CrisisSetIT::simplified)
                .forEach(answers -> samira.answer(during, answers));
        assertThat(samira.submitted(during)).isNotEmpty();
        samira.discard(before);
        samira.discard(after);
    }

    /** Instead of what there is, only whether it is much (§ 67 Abs. 2 SGB II). */
    private static PageAnswers simplified(PageAnswers answers) {
        return answers.page().equals("vermoegen")
                ? new PageAnswers("vermoegen", Map.of("/vermoegenLage/erheblich", "nein"))
                : answers;
    }

    @Test
    void everySwitchStandsInTheJournal() {
        var before = journal();
        switchOn(office, LocalDate.now(), LocalDate.now().plusDays(1));
        office.send(office.request(SET).DELETE());
        assertThat(journal()).isEqualTo(before + 2);
        assertThat(office.send(office.request(SET).DELETE()).status()).isEqualTo(409);
    }

    @Test
    void anybodyMayReadButOnlyTheOfficeSwitches() {
        var shown = Rest.anonymous(platform).get(SETS).jsonArray().getValuesAs(JsonObject.class);
        assertThat(shown).anySatisfy(set -> {
            assertThat(set.getString("id")).isEqualTo("vereinfacht");
            assertThat(set.getJsonArray("benefits").toString()).contains("alg2", "§ 67 SGB II");
        });
        assertThat(switchOn(Rest.as(platform, Person.L_HESSEN), LocalDate.now(), LocalDate.now())
                        .status())
                .isEqualTo(403);
        var over = switchOn(office, LocalDate.of(2020, 3, 1), LocalDate.of(2022, 12, 31));
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.text()).contains("over");
    }

    @Test
    void theOfficeSwitchesOnThePageWithoutScript() {
        var web = WebSession.of(platform, Person.K_KOORDINATION);
        var wrong = web.post(PAGE + "/vereinfacht/einschalten", Map.of("von", "gestern", "bis", "", "grund", ""));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("href=\"#vereinfacht-von\"").contains("Bitte geben Sie einen Tag an");
        var day = LocalDate.now();
        var on = web.post(
                PAGE + "/vereinfacht/einschalten",
                Map.of("von", day.toString(), "bis", day.plusDays(3).toString(), "grund", "Systemtest"));
        assertThat(on.status()).isEqualTo(303);
        assertThat(web.get(on.location()).text())
                .contains("Die Krisenregelung ist eingeschaltet.")
                .contains("gilt heute");
        assertThat(web.post(PAGE + "/vereinfacht/ausschalten", Map.of()).status())
                .isEqualTo(303);
        assertThat(web.get(PAGE).text()).contains("ausgeschaltet").contains("Systemtest");
    }

    private static Answer switchOn(Rest rest, LocalDate from, LocalDate until) {
        return rest.send(rest.request(SET)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(
                        "{\"from\":\"" + from + "\",\"until\":\"" + until + "\",\"reason\":\"Systemtest\"}")));
    }

    private boolean holds() {
        return office.get(SETS).jsonArray().getValuesAs(JsonObject.class).stream()
                .anyMatch(set -> set.getString("id").equals("vereinfacht") && set.getBoolean("holdsToday"));
    }

    private String setsOf(String draft) {
        return platform.database().string("select crisis_sets from draft where id = ?::uuid", draft);
    }

    private long journal() {
        return platform.database().count("select count(*) from audit_entry where action like 'CRISIS_SET_%'");
    }
}
