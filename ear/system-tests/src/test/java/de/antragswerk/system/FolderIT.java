package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.Places;
import de.antragswerk.system.http.CitizenSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a citizen keeps for later, from the consent to its end. */
@OnThePlatform
class FolderIT {
    private static final String FOLDER = "/mappe";
    private static final String FAMILY_NAME = "/person/familienname";
    private static final String OF_THE_CITIZEN = " where citizen = ?";
    private final Platform platform;
    private final CitizenSession olena;

    FolderIT(Platform platform) {
        this.platform = platform;
        this.olena = CitizenSession.of(platform, Person.OLENA_KOVALENKO);
    }

    @AfterEach
    void withdraw() {
        olena.web().post(FOLDER + "/widerruf", Map.of());
    }

    private long rows(String table) {
        return platform.database().count("select count(*) from " + table + OF_THE_CITIZEN, Person.OLENA_KOVALENKO.id());
    }

    private String sent() {
        return SentAntrag.by(platform, Person.OLENA_KOVALENKO, Hauptantrag.olena(), Places.DUEREN)
                .id();
    }

    private void keep() {
        olena.web().post(FOLDER + "/einwilligung", Map.of("antrag", sent()));
    }

    private String page(String draft) {
        return "/entwuerfe/" + draft + "/seiten/person";
    }

    @Test
    void nothingIsKeptWithoutConsent() {
        var sent = sent();
        assertThat(rows("folder_fact")).isZero();
        var asked = olena.web().post(FOLDER + "/angaben", Map.of("antrag", sent));
        assertThat(asked.location()).endsWith("/mappe?antrag=" + sent);
        assertThat(rows("folder_fact")).isZero();
        olena.web().post(FOLDER + "/einwilligung", Map.of("antrag", sent));
        assertThat(rows("folder_fact")).isPositive();
        assertThat(olena.web().get(FOLDER).mainText())
                .contains("Kovalenko-Rurblick", "Familienname", "Aus: ")
                .doesNotContain("Taras-Bohdan");
    }

    @Test
    void whatIsKeptIsUnreadableInTheDatabase() {
        keep();
        assertThat(platform.database()
                        .strings("select value_sealed from folder_fact" + OF_THE_CITIZEN, Person.OLENA_KOVALENKO.id()))
                .isNotEmpty()
                .noneMatch(value -> value.contains("Kovalenko"));
    }

    @Test
    void anAnswerIsTakenOverByHandAndTheUseIsShown() {
        keep();
        var draft = olena.begin(Places.DUEREN, Hauptantrag.FORM);
        var offer = olena.web().get(page(draft)).text();
        assertThat(offer).contains("Aus Ihrer Mappe: Kovalenko-Rurblick", "uebernehmen:" + FAMILY_NAME);
        assertThat(rows("folder_use")).isZero();
        var button = Map.of("aktion", "uebernehmen:" + FAMILY_NAME, FAMILY_NAME, "", "/person/vorname", "Olha");
        assertThat(olena.web().post(page(draft), button).location()).contains(page(draft));
        assertThat(olena.web().get(page(draft)).text())
                .contains("value=\"Kovalenko-Rurblick\"", "value=\"Olha\"")
                .doesNotContain("uebernehmen:" + FAMILY_NAME);
        assertThat(rows("folder_use")).isOne();
        olena.web().post(page(draft), button);
        assertThat(rows("folder_use")).as("a double click is one use").isOne();
        assertThat(olena.web().get(FOLDER).mainText()).contains("Familienname in „");
        olena.discard(draft);
    }

    @Test
    void anotherCitizenSeesNothingOfIt() {
        keep();
        var jonas = CitizenSession.of(platform, Person.JONAS_PETERSEN);
        jonas.web().post(FOLDER + "/einwilligung", Map.of());
        assertThat(jonas.web().get(FOLDER).text()).doesNotContain("Kovalenko");
        var draft = jonas.begin(Places.DUEREN, Hauptantrag.FORM);
        assertThat(jonas.web().get(page(draft)).text()).doesNotContain("Aus Ihrer Mappe");
        assertThat(jonas.web()
                        .post(FOLDER + "/angaben", Map.of("antrag", sent()))
                        .status())
                .isEqualTo(404);
        jonas.discard(draft);
        jonas.web().post(FOLDER + "/widerruf", Map.of());
        assertThat(rows("folder_fact")).isPositive();
    }

    @Test
    void oneFactOrAllOfThemCanBeRemoved() {
        keep();
        var before = rows("folder_fact");
        olena.web().post(FOLDER + "/angaben/entfernen", Map.of("angabe", "person.familyName"));
        assertThat(rows("folder_fact")).isEqualTo(before - 1);
        assertThat(olena.web().get(FOLDER + "/leeren").mainText()).contains(String.valueOf(before - 1));
        olena.web().post(FOLDER + "/leeren", Map.of());
        assertThat(rows("folder_fact")).isZero();
        assertThat(rows("folder_consent")).isOne();
    }

    @Test
    void withdrawingTheConsentEndsEverythingAtOnce() {
        keep();
        olena.web().post(FOLDER + "/widerruf", Map.of());
        assertThat(rows("folder_consent") + rows("folder_fact") + rows("folder_use") + rows("citizen_key"))
                .isZero();
        assertThat(olena.web().get(FOLDER).mainText()).contains("Möchten Sie eine Mappe führen?");
    }
}
