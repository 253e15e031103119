package de.antragswerk.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.system.http.Rest;
import de.antragswerk.system.http.Unanswered;
import de.antragswerk.system.land.JoinableLand;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Eventually;
import de.antragswerk.system.platform.OnThePlatform;
import de.antragswerk.system.platform.Platform;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A server that dies while a Land joins leaves either all of it or nothing. */
@OnThePlatform
class JoiningCrashIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WAITING = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
            + " and query like '%authority_key%'";
    private final Platform platform;

    JoiningCrashIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void killedInTheMiddleNothingIsThereAndKilledAfterTheAnswerEverythingIs() throws SQLException {
        var land = new JoinableLand(platform, "14", "Sachsen");
        var document = land.document();
        var count = document.getJsonArray("authorities").size();

        try (var blocking = platform.database().asSuperuser()) {
            blocking.setAutoCommit(false);
            try (var statement = blocking.createStatement()) {
                // the Land and its authorities are written by then, their keys are not
                statement.execute("lock table authority_key in exclusive mode");
            }
            var joining = CompletableFuture.runAsync(() -> put(land, document.toString()));
            Eventually.holds(
                    "the joining waits for its keys",
                    PATIENCE,
                    () -> platform.database().count(WAITING) > 0);
            platform.killPayara();
            assertThat(joining.handle((done, failure) -> failure).join()).hasCauseInstanceOf(Unanswered.class);
            blocking.rollback();
        }
        Eventually.holds("PostgreSQL has given up", PATIENCE, () -> land.rows().equals("0 0 0 0"));

        platform.launcher().start();
        platform.awaitReady();
        assertThat(land.rows()).isEqualTo("0 0 0 0");
        put(land, document.toString());
        platform.killPayara();
        platform.launcher().start();
        platform.awaitReady();
        assertThat(land.rows()).isEqualTo("1 1 " + count + " " + count);

        var office = Rest.as(platform, Person.K_KOORDINATION);
        assertThat(office.send(office.request(land.path()).DELETE()).status()).isEqualTo(204);
        assertThat(land.rows()).isEqualTo("0 0 0 0");
    }

    private void put(JoinableLand land, String document) {
        var office = Rest.as(platform, Person.K_KOORDINATION);
        var answer = office.send(office.request(land.path())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(document)));
        assertThat(answer.status()).isEqualTo(201);
    }
}
