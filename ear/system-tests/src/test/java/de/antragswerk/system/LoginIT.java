package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.people.Tokens;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Getting in, staying in, getting out. */
@OnThePlatform
class LoginIT {
    private static final String PLANTED = "AWSESSION";
    private final Platform platform;

    LoginIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aSessionFromBeforeTheLoginIsNotTheOneAfterIt() {
        var web = new WebSession(platform);
        web.look("/anmelden");
        var before = web.cookie("/");
        web.signIn(Person.SAMIRA_HADDAD);
        assertThat(before).contains("AWSESSION=");
        assertThat(web.cookie("/")).contains("AWSESSION=").isNotEqualTo(before);
        var thief = new WebSession(platform);
        thief.useCookie(PLANTED, before.replaceAll(".*AWSESSION=([^;]+).*", "$1"));
        assertThat(thief.look("/antraege").status()).isEqualTo(303);
    }

    @Test
    void aPlantedSessionIsNotAdopted() {
        var web = new WebSession(platform);
        web.useCookie(PLANTED, "0123456789abcdef0123456789ab");
        web.signIn(Person.SAMIRA_HADDAD);
        assertThat(web.cookie("/")).doesNotContain("0123456789abcdef");
    }

    @Test
    void theLoginLeadsBackToWhereItBegan() {
        var back = new WebSession(platform).signIn(Person.SAMIRA_HADDAD, "/postfach");
        assertThat(back.address().getPath()).isEqualTo("/postfach");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://boese.example/",
                "//boese.example",
                "/%5Cboese.example",
                "%09//boese.example",
                "/..//boese.example",
                "javascript:alert(1)"
            })
    void theLoginLeadsToNobodyElse(String target) {
        var back = new WebSession(platform).signIn(Person.SAMIRA_HADDAD, "/anmelden?ziel=" + target);
        assertThat(back.address().getHost()).isEqualTo("127.0.0.1");
        assertThat(back.address().getPort()).isEqualTo(platform.port("HTTP"));
        assertThat(back.address().getPath()).isEqualTo("/antraege");
    }

    @Test
    void aForgedReturnFromKeycloakIsRefused() {
        var web = new WebSession(platform);
        web.look("/anmelden");
        var answer = web.look("/anmelden/rueckkehr?state=erfunden&code=erfunden");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Die Anmeldung hat nicht geklappt");
        assertThat(web.look("/antraege").status()).isEqualTo(303);
    }

    @Test
    void staffWithoutTheSecondFactorGetNoFurther() {
        var keycloak = new WebSession(platform).passwordOnly(Person.C_WEBER, "/verwaltung/anmelden");
        assertThat(keycloak.address().getPort()).isEqualTo(platform.port("KEYCLOAK"));
        assertThat(keycloak.text()).contains("name=\"otp\"");
        assertThat(Tokens.withPasswordOnly(platform, Person.C_WEBER)).isEmpty();
    }

    @Test
    void aCitizensTokenIsNoStaffToken() {
        var rest = Rest.as(platform, Person.SAMIRA_HADDAD);
        assertThat(rest.get("/inbox").status()).isEqualTo(403);
        assertThat(rest.get("/usage?from=2026-01-01&to=2026-12-31").status()).isEqualTo(403);
    }

    @Test
    void aChangedTokenIsRefused() {
        var token = Tokens.of(platform, Person.SAMIRA_HADDAD);
        var parts = token.split("\\.");
        var changed = parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse();
        var answer = Rest.withToken(platform, changed).get("/submissions");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(Rest.withToken(platform, "kein.token.hier")
                        .get("/submissions")
                        .status())
                .isEqualTo(401);
        // "alg": "none"
        var unsigned = "eyJhbGciOiJub25lIn0." + parts[1] + ".";
        assertThat(Rest.withToken(platform, unsigned).get("/submissions").status())
                .isEqualTo(401);
    }

    @Test
    void whoNeedsMoreTrustIsAskedForTheSecondFactor() {
        var web = WebSession.of(platform, Person.JONAS_PETERSEN);
        var keycloak = web.get("/anmelden?stufe=substantiell&ziel=/antraege");
        assertThat(keycloak.address().getPort()).isEqualTo(platform.port("KEYCLOAK"));
        assertThat(keycloak.text()).contains("name=\"otp\"");
        assertThat(web.answerWithCode(keycloak, Person.JONAS_PETERSEN).address().getPath())
                .isEqualTo("/antraege");
    }

    @Test
    void loggingOutEndsTheSessionHereAndAtKeycloak() {
        var web = WebSession.of(platform, Person.SAMIRA_HADDAD);
        var session = web.cookie("/").replaceAll(".*AWSESSION=([^;]+).*", "$1");
        var out = web.follow(web.post("/abmelden", Map.of()));
        assertThat(out.address().getPort()).isEqualTo(platform.port("HTTP"));
        assertThat(out.address().getPath()).isEqualTo("/");
        var old = new WebSession(platform);
        old.useCookie(PLANTED, session);
        assertThat(old.look("/antraege").status()).isEqualTo(303);
        assertThat(web.get("/anmelden").text()).as("Keycloak asks again").contains("name=\"password\"");
    }
}
