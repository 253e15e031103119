package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.http.Answer;
import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile page, script or network could do with a citizen's browser, and cannot. */
@OnThePlatform
class BrowserDefenceIT {
    private static final Pattern INLINE =
            Pattern.compile("<script|<style|\\sstyle=|\\son[a-z]+=|javascript:", Pattern.CASE_INSENSITIVE);

    private final Platform platform;

    BrowserDefenceIT(Platform platform) {
        this.platform = platform;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/orte?suche=Neustadt",
                "/orte/064140000000/alg2",
                "/impressum",
                "/gibt-es-nicht",
                "/assets/gibt-es-nicht",
                "/api/v1/benefits",
                "/api/v1/submissions",
                "/health/ready"
            })
    void everyAnswerCarriesTheHeaders(String path) {
        guarded(new WebSession(platform).look(path));
    }

    @Test
    void pagesOfSomebodySignedInAreNeverCachedAndHaveNothingInline() {
        var web = WebSession.of(platform, Person.SAMIRA_HADDAD);
        for (var path : List.of("/antraege", "/postfach", "/orte/064140000000/alg2/beginnen/hauptantrag")) {
            var answer = web.get(path);
            guarded(answer);
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(INLINE.matcher(answer.text()).find()).as(answer.text()).isFalse();
        }
    }

    private static void guarded(Answer answer) {
        var policy = answer.header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isNotEmpty();
        assertThat(answer.header("Server")).as("Server").isEmpty();
        assertThat(answer.header("X-Powered-By")).as("X-Powered-By").isEmpty();
    }

    @Test
    void whoOnlyLooksGetsNoCookie() {
        var web = new WebSession(platform);
        for (var path : List.of("/", "/orte?suche=Neustadt", "/orte/064140000000/alg2", "/impressum")) {
            assertThat(web.get(path).header("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        var cookie = new WebSession(platform).look("/anmelden").header("Set-Cookie");
        assertThat(cookie)
                .startsWith("AWSESSION=")
                .contains("HttpOnly", "Path=/")
                .containsIgnoringCase("SameSite=Lax");
        assertThat(cookie).doesNotContain("Domain=");
    }

    @Test
    void aFormWithoutTheSessionsTokenIsRefused() {
        var web = WebSession.of(platform, Person.SAMIRA_HADDAD);
        var path = "/orte/064140000000/alg2/beginnen/hauptantrag";
        assertThat(web.postRaw(path, Map.of()).status()).isEqualTo(403);
        assertThat(web.postRaw(path, Map.of("_csrf", "")).status()).isEqualTo(403);
        assertThat(web.postRaw("/abmelden", Map.of()).status()).isEqualTo(403);
        assertThat(web.get("/antraege").status()).as("still signed in").isEqualTo(200);
    }

    @Test
    void theTokenOfAnotherSessionIsRefused() {
        var samira = WebSession.of(platform, Person.SAMIRA_HADDAD);
        var jonas = WebSession.of(platform, Person.JONAS_PETERSEN);
        assertThat(samira.postRaw("/abmelden", Map.of("_csrf", jonas.csrfToken()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aFormThatAnotherSiteSendsIsRefusedEvenWithTheToken() {
        var web = WebSession.of(platform, Person.SAMIRA_HADDAD);
        for (var header : Map.of("Origin", "https://boese.example", "Sec-Fetch-Site", "cross-site")
                .entrySet()) {
            var answer = web.send(
                    "/abmelden",
                    request -> request.header(header.getKey(), header.getValue())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("_csrf=" + web.csrfToken())));
            assertThat(answer.status()).as(header.toString()).isEqualTo(403);
        }
    }

    @Test
    void theSessionIsWorthNothingAtTheRestInterface() {
        var web = WebSession.of(platform, Person.SAMIRA_HADDAD);
        assertThat(web.look("/api/v1/submissions").status()).isEqualTo(401);
        assertThat(Rest.anonymous(platform).get("/submissions").status()).isEqualTo(401);
    }

    @Test
    void theRestInterfaceTellsOtherSitesNothing() {
        var answer = new WebSession(platform)
                .send(
                        "/api/v1/benefits",
                        request -> request.header("Origin", "https://boese.example")
                                .GET());
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }
}
