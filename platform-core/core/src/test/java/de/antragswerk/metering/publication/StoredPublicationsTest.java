package de.antragswerk.metering.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.TestDatabase;
import de.antragswerk.metering.StoredUsage;
import de.antragswerk.metering.UseReport;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoredPublicationsTest {
    private static final Instant NEW_YEAR = Instant.parse("2026-01-02T08:00:00Z");

    @Test
    void aYearIsPublishedOnceAndReadByEverybody() throws Exception {
        try (var database = TestDatabase.start()) {
            try (var platform = database.asPlatform()) {
                use(platform, "06414", 40);
                use(platform, "06431", 12);
                platform.commit();
            }
            var figures = List.of(
                    new Figure(Figure.Kind.AREA, "", "", OptionalLong.of(52)),
                    new Figure(Figure.Kind.MONTH, "06", "2025-03", OptionalLong.empty()));
            try (var coordination = as(database, "coordination")) {
                var stored = new StoredPublications(coordination);
                assertThat(stored.uses(2025))
                        .containsExactlyInAnyOrder(
                                new YearUse("06", "06414", "alg2", YearMonth.of(2025, 3), 40),
                                new YearUse("06", "06431", "alg2", YearMonth.of(2025, 3), 12));
                assertThat(stored.store(2025, figures, NEW_YEAR, "k")).isTrue();
                assertThat(stored.store(2025, List.of(), NEW_YEAR.plusSeconds(1), "k"))
                        .isFalse();
                coordination.commit();
            }
            try (var nobody = database.inNoScope()) {
                assertThat(new StoredPublications(nobody).years()).containsExactly(2025);
                assertThat(new StoredPublications(nobody).find(2025))
                        .contains(new PublishedYear(2025, NEW_YEAR, figures));
                assertThat(new StoredPublications(nobody).find(2024)).isEmpty();
                assertThat(new StoredPublications(nobody).uses(2025)).isEmpty();
            }
        }
    }

    @Test
    void nobodyElsePublishesAndNobodyChanges() throws Exception {
        try (var database = TestDatabase.start();
                var land = as(database, "land");
                var coordination = as(database, "coordination")) {
            assertThatThrownBy(() -> new StoredPublications(land).store(2025, List.of(), NEW_YEAR, "l"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
            new StoredPublications(coordination).store(2025, List.of(), NEW_YEAR, "k");
            assertThatThrownBy(
                            () -> coordination.createStatement().execute("update usage_publication set cells = '[]'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private static Connection as(TestDatabase database, String scope) throws SQLException {
        var connection = database.inNoScope();
        connection.createStatement().execute("select set_config('app.scope', '" + scope + "', true)");
        return connection;
    }

    private static void use(Connection connection, String authority, int number) throws SQLException {
        var reports = IntStream.range(0, number)
                .mapToObj(place -> new UseReport(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        authority,
                        "alg2",
                        "MAIN_APPLICATION",
                        "1.0.0",
                        LocalDate.of(2025, 3, 1 + place % 28)))
                .toList();
        new StoredUsage(connection).take(reports, UseReport.PLATFORM, NEW_YEAR);
    }
}
