package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.access.Caller;
import de.antragswerk.system.access.Callers;
import de.antragswerk.system.access.ParameterKind;
import de.antragswerk.system.access.RolesTable;
import de.antragswerk.system.access.Row;
import de.antragswerk.system.http.WebSession;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everybody calls everything that stands in docs/roles.md: who is not named there is refused, who is named is not. The ids are nobody's and
 * the forms are empty, so that nothing happens; who sees whose data is for {@link ForeignIdsIT}.
 */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {
    private static final String LOGOUT = "/abmelden";
    private final Platform platform;
    private final Callers callers;

    RolesIT(Platform platform) {
        this.platform = platform;
        this.callers = new Callers(platform);
    }

    /** Logging out last: it ends the sessions. */
    static Stream<Row> rows() {
        return RolesTable.read().stream()
                .sorted(Comparator.comparing(row -> row.path().equals(LOGOUT)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoIsNotNamedIsRefusedAndWhoIsNamedIsNot(Row row) {
        for (var caller : Caller.values()) {
            if (isGuarded(row, caller)) {
                continue;
            }
            var answer = callers.call(caller, row, row.address(ParameterKind::nobodys));
            assertThat(Callers.isDenial(answer))
                    .as(caller + " is refused: " + answer.status() + " " + answer.location() + " " + answer.mainText())
                    .isEqualTo(!row.allows(caller));
            assertThat(answer.status()).as(caller + ": " + answer.mainText()).isLessThan(500);
        }
    }

    /** A form without a session is refused whoever may send it; nothing can be learned from that. */
    private static boolean isGuarded(Row row, Caller caller) {
        return caller == Caller.NOT_SIGNED_IN && !row.isRest() && !row.method().equals("GET") && row.allows(caller);
    }

    /** The server's own list of what it serves, pages too. */
    @Test
    void theServerServesNothingThatIsNotInTheTable() {
        var named = RolesTable.read().stream().map(Row::toString).toList();
        var served = new WebSession(platform)
                .get("/openapi?format=JSON").json().getJsonObject("paths").entrySet().stream()
                        .flatMap(path -> path.getValue().asJsonObject().keySet().stream()
                                .map(method -> method.toUpperCase(Locale.ROOT) + " "
                                        + path.getKey().replaceAll("\\{(\\w+):[^/]*}", "{$1}")))
                        .toList();
        assertThat(served).isNotEmpty();
        assertThat(named).containsAll(served);
    }
}
