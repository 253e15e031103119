package de.antragswerk.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.web.FakeRequest;
import de.antragswerk.web.setting.RealmSettings;
import de.antragswerk.web.setting.WebSettings;
import java.net.URI;
import org.junit.jupiter.api.Test;

class CsrfGuardTest {
    private static final RealmSettings REALM = new RealmSettings(URI.create("https://login.example/r"), "c", "s");
    private final CsrfGuard guard =
            new CsrfGuard(new WebSettings(URI.create("https://antrag.example"), REALM, REALM, "api"));

    @Test
    void readingNeedsNoToken() throws Exception {
        assertThat(new FakeRequest("GET", "/antraege").through(guard)).isEqualTo(200);
    }

    @Test
    void aChangeWithoutSessionIsRefused() throws Exception {
        assertThat(new FakeRequest("POST", "/abmelden").through(guard)).isEqualTo(403);
    }

    @Test
    void aChangeWithTheSessionsTokenPasses() throws Exception {
        var request = new FakeRequest("POST", "/abmelden");
        request.parameter(CsrfTokens.PARAMETER, CsrfTokens.of(request.servletRequest()));
        assertThat(request.through(guard)).isEqualTo(200);
    }

    @Test
    void aChangeWithAnotherTokenIsRefused() throws Exception {
        var request = new FakeRequest("POST", "/abmelden");
        CsrfTokens.of(request.servletRequest());
        request.parameter(CsrfTokens.PARAMETER, "guessed");
        assertThat(request.through(guard)).isEqualTo(403);
    }

    @Test
    void aChangeFromAnotherSiteIsRefusedEvenWithTheToken() throws Exception {
        var request = new FakeRequest("POST", "/abmelden").header("Sec-Fetch-Site", "cross-site");
        request.parameter(CsrfTokens.PARAMETER, CsrfTokens.of(request.servletRequest()));
        assertThat(request.through(guard)).isEqualTo(403);
    }

    @Test
    void aChangeFromAnotherOriginIsRefusedEvenWithTheToken() throws Exception {
        var request = new FakeRequest("POST", "/abmelden").header("Origin", "https://evil.example");
        request.parameter(CsrfTokens.PARAMETER, CsrfTokens.of(request.servletRequest()));
        assertThat(request.through(guard)).isEqualTo(403);
    }

    @Test
    void aChangeFromOurOriginPasses() throws Exception {
        var request = new FakeRequest("POST", "/abmelden").header("Origin", "https://antrag.example");
        request.parameter(CsrfTokens.PARAMETER, CsrfTokens.of(request.servletRequest()));
        assertThat(request.through(guard)).isEqualTo(200);
    }

    @Test
    void programsNeedNoTokenOfASession() throws Exception {
        assertThat(new FakeRequest("POST", "/api/v1/submissions").through(guard))
                .isEqualTo(200);
    }
}
