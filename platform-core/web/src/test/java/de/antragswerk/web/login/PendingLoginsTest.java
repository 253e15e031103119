package de.antragswerk.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.web.FakeRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PendingLoginsTest {
    private final HttpSession session =
            new FakeRequest("GET", "/anmelden").servletRequest().getSession(true);

    private static PendingLogin login(String state) {
        return new PendingLogin(RealmKind.CITIZENS, state, "nonce", "verifier", "/antraege", "basis", Instant.EPOCH);
    }

    @Test
    void aStateIsGoodForOneReturn() {
        PendingLogins.of(session).remember(login("one"), session);
        assertThat(PendingLogins.of(session).take("one", RealmKind.CITIZENS, session))
                .isPresent();
        assertThat(PendingLogins.of(session).take("one", RealmKind.CITIZENS, session))
                .isEmpty();
    }

    @Test
    void aStateOfOneRealmIsNoneOfTheOther() {
        PendingLogins.of(session).remember(login("one"), session);
        assertThat(PendingLogins.of(session).take("one", RealmKind.STAFF, session))
                .isEmpty();
    }

    @Test
    void tabsDoNotForgetEachOtherUpToALimit() {
        for (var number = 0; number < 7; number++) {
            PendingLogins.of(session).remember(login("state-" + number), session);
        }
        assertThat(PendingLogins.of(session).logins()).hasSize(5);
        assertThat(PendingLogins.of(session).take("state-2", RealmKind.CITIZENS, session))
                .isPresent();
        assertThat(PendingLogins.of(session).take("state-1", RealmKind.CITIZENS, session))
                .isEmpty();
    }
}
