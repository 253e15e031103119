package de.antragswerk.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Grant;
import de.antragswerk.identity.Role;
import de.antragswerk.identity.StaffMember;
import de.antragswerk.region.Ars;
import de.antragswerk.web.FakeRequest;
import de.antragswerk.web.access.ActingChoice;
import de.antragswerk.web.setting.RealmSettings;
import de.antragswerk.web.setting.WebSettings;
import java.net.URI;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfGuardTest {
    private static final RealmSettings REALM = new RealmSettings(URI.create("https://login.example/r"), "c", "s");
    private final CurrentActor current = new CurrentActor();
    private final CsrfGuard guard =
            new CsrfGuard(new WebSettings(URI.create("https://antrag.example"), REALM, REALM, "api"), current);

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
    void theTokenLooksDifferentEachTimeAndIsTheSame() throws Exception {
        var request = new FakeRequest("POST", "/abmelden");
        var seen = new HashSet<String>();
        for (var round = 0; round < 50; round++) {
            var token = CsrfTokens.of(request.servletRequest());
            assertThat(seen.add(token)).isTrue();
            request.parameter(CsrfTokens.PARAMETER, token);
            assertThat(request.through(guard)).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "AAAA", "Z3Vlc3NlZA", "äöü"})
    void whatIsNoTokenIsRefused(String sent) throws Exception {
        var request = new FakeRequest("POST", "/abmelden");
        CsrfTokens.of(request.servletRequest());
        request.parameter(CsrfTokens.PARAMETER, sent);
        assertThat(request.through(guard)).isEqualTo(403);
    }

    @Test
    void aTokenWithOneBitWrongIsRefused() throws Exception {
        var request = new FakeRequest("POST", "/abmelden");
        var token = Base64.getUrlDecoder().decode(CsrfTokens.of(request.servletRequest()));
        for (var position = 0; position < token.length; position++) {
            var wrong = token.clone();
            wrong[position] ^= 1;
            request.parameter(CsrfTokens.PARAMETER, Base64.getUrlEncoder().encodeToString(wrong));
            assertThat(request.through(guard)).as("byte %s", position).isEqualTo(403);
        }
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

    @Test
    void aFormSaysForWhichAuthorityItWasShown() throws Exception {
        var several = Set.of(Grant.of(Role.CASEWORKER, new Ars("06414")), Grant.of(Role.CASEWORKER, new Ars("06438")));
        current.signedIn(new StaffMember("1", "Sabine Krüger", several), Optional.of("06438"));
        var request = new FakeRequest("POST", "/verwaltung/faelle/1/uebernehmen");
        request.parameter(CsrfTokens.PARAMETER, CsrfTokens.of(request.servletRequest()));
        request.parameter(ActingChoice.PARAMETER, "06414");
        assertThat(request.through(guard)).isEqualTo(200);
        assertThatThrownBy(current::authority).hasMessage("authority-changed");
    }
}
