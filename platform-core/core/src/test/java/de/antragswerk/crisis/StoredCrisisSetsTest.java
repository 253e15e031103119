package de.antragswerk.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.DatabaseOfATest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoredCrisisSetsTest {
    private static final Instant NOW = Instant.parse("2020-03-27T10:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2020, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);

    @RegisterExtension
    private static final DatabaseOfATest DATABASE = new DatabaseOfATest();

    private Connection connection;
    private StoredCrisisSets stored;

    @BeforeEach
    void theCoordinationOffice() throws SQLException {
        connection = DATABASE.inNoScope();
        scope("coordination");
        stored = new StoredCrisisSets(connection);
    }

    @Test
    void aSetHoldsInItsWindowAndNotWhenItIsOff() throws SQLException {
        stored.store(set(true), "Karin Koordination");
        assertThat(stored.on(FIRST.minusDays(1))).isEmpty();
        assertThat(stored.on(FIRST)).containsExactly("vereinfacht");
        assertThat(stored.on(LAST)).containsExactly("vereinfacht");
        assertThat(stored.on(LAST.plusDays(1))).isEmpty();
        stored.store(set(false), "Karin Koordination");
        assertThat(stored.on(FIRST)).isEmpty();
        assertThat(stored.all()).containsExactly(set(false));
    }

    @Test
    void everySwitchIsRemembered() throws SQLException {
        stored.store(set(true), "Karin Koordination");
        stored.store(set(false), "Kai Koordination");
        assertThat(stored.steps())
                .containsExactly(
                        new CrisisStep(set(false), "Kai Koordination"),
                        new CrisisStep(set(true), "Karin Koordination"));
    }

    @Test
    void everybodyMayKnowThatASetHoldsButNotWhoSwitchedIt() throws SQLException {
        stored.store(set(true), "Karin Koordination");
        scope("citizen");
        assertThat(stored.on(FIRST)).containsExactly("vereinfacht");
        assertThat(stored.steps()).isEmpty();
    }

    @Test
    void nobodyElseSwitches() throws SQLException {
        scope("authority");
        assertThatThrownBy(() -> stored.store(set(true), "Carla Amt")).hasMessageContaining("row-level security");
    }

    /** The database and the value agree on every day. */
    @Test
    void theDatabaseJudgesADayAsTheSetDoes() throws SQLException {
        stored.store(set(true), "Karin Koordination");
        var random = new Random(67);
        for (var i = 0; i < 200; i++) {
            var day = FIRST.minusDays(100).plusDays(random.nextInt(1300));
            assertThat(!stored.on(day).isEmpty())
                    .as(day.toString())
                    .isEqualTo(set(true).holdsOn(day));
        }
    }

    private static SwitchedSet set(boolean on) {
        return new SwitchedSet("vereinfacht", on, FIRST, LAST, "§ 67 SGB II", NOW);
    }

    private void scope(String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('app.scope', '" + name + "', true)");
        }
    }
}
