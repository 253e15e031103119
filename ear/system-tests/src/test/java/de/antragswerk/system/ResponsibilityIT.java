package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every place of the register leads to whoever is really responsible there. */
@OnThePlatform
class ResponsibilityIT {
    private static final int MUNICIPALITIES = 10_953;
    private final Platform platform;
    private final WebSession anybody;

    ResponsibilityIT(Platform platform) {
        this.platform = platform;
        this.anybody = new WebSession(platform);
    }

    @Test
    void theWholeRegisterIsThere() {
        var database = platform.database();
        assertThat(database.count("select count(*) from region_unit where level = 'GEMEINDE' and valid_until is null"))
                .isEqualTo(MUNICIPALITIES);
        assertThat(database.count("select count(*) from region_unit where level = 'LAND'"))
                .isEqualTo(16);
        assertThat(database.count("select count(*) from region_unit where level = 'KREIS'"))
                .isEqualTo(400);
    }

    @Test
    void whereTheKommuneIsOnThePlatformOneCanApply() {
        assertThat(benefit(Places.WIESBADEN).mainText())
                .contains("Ihre zuständige Behörde", "Tag der Antragstellung sichern", "Telefon");
        assertThat(benefit(Places.MUENSTER).mainText()).contains("Tag der Antragstellung sichern");
        assertThat(benefit(Places.DUEREN).mainText()).contains("Tag der Antragstellung sichern");
    }

    @Test
    void whereAJointInstitutionIsResponsibleThePageSaysWhoAndLeadsThere() {
        var page = benefit(Places.FRANKFURT);
        assertThat(page.mainText()).contains("Zuständig ist: Jobcenter Frankfurt am Main");
        assertThat(page.text()).contains("https://www.jobcenter.digital");
    }

    @ParameterizedTest
    @ValueSource(strings = {Places.HEPPENHEIM, Places.FRANKFURT, Places.KIEL})
    void whereNobodyTakesApplicationsHereNoneCanBeBegun(String place) {
        assertThat(benefit(place).text()).doesNotContain("/beginnen/");
        var begun = CitizenSession.of(platform, Person.SAMIRA_HADDAD)
                .web()
                .post("/orte/" + place + "/alg2/beginnen/hauptantrag", Map.of());
        assertThat(begun.status()).isBetween(400, 499);
    }

    @Test
    void whereTheKommuneHasNotSwitchedItOnThePageSaysHowElse() {
        assertThat(benefit(Places.HEPPENHEIM).mainText())
                .contains("Hier können Sie noch nicht online beantragen", "Bergstraße", "Telefon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wiesbaden", "wiesbaden", "65183", "Wiesbaden, Landeshauptstadt"})
    void aPlaceIsFoundByNameAndByPostalCode(String text) {
        var found = Rest.anonymous(platform).get("/regions?q=" + text.replace(" ", "%20"));
        assertThat(found.json().getString("kind")).as(found.text()).isEqualTo("unique");
        assertThat(found.text()).contains(Places.WIESBADEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neustadt", "Frankfurt", "56479"})
    void whatFitsSeveralPlacesIsAskedBack(String text) {
        var found = Rest.anonymous(platform).get("/regions?q=" + text);
        assertThat(found.json().getString("kind")).as(found.text()).isEqualTo("several");
        assertThat(found.json().getJsonArray("places").size()).isGreaterThan(1);
    }

    private Answer benefit(String place) {
        var page = anybody.get("/orte/" + place + "/alg2");
        assertThat(page.status()).isEqualTo(200);
        return page;
    }
}
