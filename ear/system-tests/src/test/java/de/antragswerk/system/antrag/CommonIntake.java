package de.antragswerk.system.antrag;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Platform;
import java.util.Map;
import java.util.UUID;

/** One intake for several benefits, here for one: it has secured a day and begun a draft that knows where its answers come from. */
public record CommonIntake(WebSession citizen, String draft) {

    public static CommonIntake of(Platform platform, Person person, String place) {
        var citizen = WebSession.of(platform, person);
        var key = UUID.randomUUID().toString();
        citizen.get("/gemeinsam-beantragen?ort=" + place + "&leistung=alg2");
        var begun = citizen.post(
                "/gemeinsam-beantragen",
                Map.of(
                        "ort", place,
                        "leistung", "alg2",
                        "angebot", "alg2",
                        "schluessel", key,
                        "person.givenName", "Samira",
                        "person.familyName", "Haddad"));
        assertThat(begun.status()).as(begun.mainText()).isEqualTo(303);
        var draft = platform.database().string("select draft from intake_part where intake = ?::uuid", key);
        return new CommonIntake(citizen, draft);
    }

    public void discard() {
        citizen.post("/entwuerfe/" + draft + "/loeschen", Map.of());
    }
}
