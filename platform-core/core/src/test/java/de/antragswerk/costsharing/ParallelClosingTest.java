package de.antragswerk.costsharing;

import static de.antragswerk.costsharing.CostSharingFixture.KARIN;
import static de.antragswerk.costsharing.CostSharingFixture.MALTE;
import static de.antragswerk.costsharing.CostSharingFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.problem.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several persons and a use at the same moment. */
class ParallelClosingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);
    private CostSharingFixture fixture;
    private Connection connection;
    private Closing closing;

    /** What is committed stays: each test has a database of its own. */
    @BeforeEach
    void start() throws Exception {
        fixture = new CostSharingFixture();
        connection = fixture.office();
        closing = new Closing(connection);
    }

    @AfterEach
    void stop() throws Exception {
        connection.close();
        fixture.close();
    }

    @Test
    void ofTwoClosersOneIsRefused() throws Exception {
        var proposal = closing.propose("2025", KARIN, TODAY);
        connection.commit();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = Stream.of(1, 2)
                    .map(each -> threads.submit(() -> closesAlone(proposal.digest())))
                    .toList();
            var said = new TreeSet<String>();
            for (var outcome : outcomes) {
                said.add(outcome.get(60, TimeUnit.SECONDS));
            }
            assertThat(said).containsExactly("closed", "nothing-proposed");
        }
    }

    /** Whoever books a use holds the lock shared: closing waits for them, and then it sees the use. */
    @Test
    void aUseThatIsBeingBookedIsNotLost() throws Exception {
        var proposal = closing.propose("2025", KARIN, TODAY);
        connection.commit();
        try (var intake = fixture.database().asPlatform();
                var threads = Executors.newSingleThreadExecutor()) {
            CostSharingFixture.use(intake, "05515", "2025-09-01");
            var outcome = threads.submit(() -> closesAlone(proposal.digest()));
            while (!waits(intake) && !outcome.isDone()) {
                Thread.onSpinWait();
            }
            intake.commit();
            assertThat(outcome.get(60, TimeUnit.SECONDS)).isEqualTo("input-changed");
        }
    }

    private static boolean waits(Connection intake) throws SQLException {
        return Integer.parseInt(
                        text(intake, "select count(*) from pg_locks where locktype = 'advisory' and not granted"))
                > 0;
    }

    private String closesAlone(String digest) throws SQLException {
        try (var own = fixture.office()) {
            new Closing(own).close("2025", digest, MALTE);
            own.commit();
            return "closed";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }
}
