package de.antragswerk.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.TestDatabase;
import de.antragswerk.metering.StoredUsage;
import de.antragswerk.metering.UseReport;
import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoredBudgetsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final LandKey HESSEN = new LandKey("06");
    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
        try (var platform = database.asPlatform();
                var statement = platform.createStatement()) {
            statement.execute(
                    "insert into land (key, name, configuration) values ('05', 'NRW', '{}'), ('06', 'Hessen', '{}')");
            platform.commit();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void theNewestHoldsAndALandSeesItsOwnOnly() throws SQLException {
        var first = new Budget(HESSEN, 2027, 5_000_000_00L, List.of(80, 100));
        var second = new Budget(HESSEN, 2027, 6_000_000_00L, List.of(70, 90, 100));
        try (var hessen = as("land", "06")) {
            assertThat(new StoredBudgets(hessen).store(first, NOW, "l")).isTrue();
            assertThat(new StoredBudgets(hessen).store(second, NOW, "l")).isTrue();
            assertThat(new StoredBudgets(hessen).of(2027)).containsExactly(second);
            assertThat(new StoredBudgets(hessen).of(2026)).isEmpty();
            hessen.commit();
        }
        try (var nrw = as("land", "05");
                var coordination = as("coordination", "")) {
            assertThat(new StoredBudgets(nrw).of(2027)).isEmpty();
            assertThat(new StoredBudgets(coordination).of(2027)).containsExactly(second);
            assertThatThrownBy(() -> new StoredBudgets(nrw).store(first, NOW, "x"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void aForecastStartsFromWholeMonths() throws SQLException {
        try (var platform = database.asPlatform()) {
            new StoredUsage(platform)
                    .take(
                            List.of(use("06414", "2026-09-03"), use("06431", "2026-09-30"), use("06414", "2026-11-02")),
                            UseReport.PLATFORM,
                            NOW);
            assertThat(new StoredBudgets(platform).months(HESSEN, LocalDate.of(2026, 11, 1)))
                    .containsExactly(Map.entry(YearMonth.of(2026, 9), 2L));
            assertThat(new StoredBudgets(platform).months(new LandKey("05"), LocalDate.of(2027, 1, 1)))
                    .isEmpty();
        }
    }

    private static UseReport use(String authority, String day) {
        return new UseReport(
                UUID.randomUUID(),
                UUID.randomUUID(),
                authority,
                "alg2",
                "MAIN_APPLICATION",
                "1.0.0",
                LocalDate.parse(day));
    }

    private static Connection as(String scope, String land) throws SQLException {
        var connection = database.inNoScope();
        try (var statement = connection.prepareStatement(
                "select set_config('app.scope', ?, true), set_config('app.land', ?, true)")) {
            statement.setString(1, scope);
            statement.setString(2, land);
            statement.execute();
        }
        return connection;
    }
}
