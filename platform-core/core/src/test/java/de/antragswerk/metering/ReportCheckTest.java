package de.antragswerk.metering;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportCheckTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static TestDatabase database;

    @BeforeAll
    static void twoLaender() throws Exception {
        database = TestDatabase.start();
        Uses.agreeOnContract(database);
        try (var connection = database.asPlatform()) {
            connection.createStatement().execute("""
                    insert into land (key, name, configuration) values ('13', 'Land 13', '{}'), ('06', 'Land 06', '{}');
                    insert into authority (ars, land, name, contact)
                    values ('13003', '13', 'Jobcenter', '{}'), ('06414', '06', 'Jobcenter', '{}')""");
            connection.commit();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static List<String> faults(Connection connection, Optional<String> land, UseReport... reports)
            throws SQLException {
        return new ReportCheck(connection, TODAY, land)
                .of(List.of(reports)).stream()
                        .map(finding -> finding.pointer() + " " + finding.code())
                        .toList();
    }

    @Test
    void everyPlaceThatIsWrongIsNamed() throws SQLException {
        var right = Uses.of("13003", "MAIN_APPLICATION", "2026-11-22");
        try (var connection = database.asPlatform()) {
            assertThat(faults(
                            connection,
                            Optional.empty(),
                            right,
                            Uses.of("13009", "MAIN_APPLICATION", "2026-11-22"),
                            Uses.of("06414", "FOLLOW_UP", "2026-11-22"),
                            Uses.of("06414", "MAIN_APPLICATION", "2026-11-23"),
                            Uses.of("06414", "MAIN_APPLICATION", "2019-12-31"),
                            right,
                            Uses.of("13003", "RENEWAL", "2026-11-22").as(right.event())))
                    .containsExactly(
                            "/records/1/authority authority-unknown",
                            "/records/2/kind kind-not-agreed",
                            "/records/3/occurredOn day-in-future",
                            "/records/4/kind kind-not-agreed",
                            "/records/6/event event-differs");
        }
    }

    @Test
    void authoritiesOfOtherLaenderAreUnknownToALand() throws SQLException {
        try (var connection = Uses.in(database, "land", "06")) {
            assertThat(faults(
                            connection,
                            Optional.of("06"),
                            Uses.of("13003", "RENEWAL", "2026-11-22"),
                            Uses.of("06414", "RENEWAL", "2026-11-22")))
                    .containsExactly("/records/0/authority authority-unknown");
        }
    }

    @Test
    void theSameKeyIsAnsweredAsBefore() throws SQLException {
        try (var connection = Uses.in(database, "land", "06")) {
            var batches = new StoredBatches(connection);
            batches.hold("06", "key-1");
            assertThat(batches.find("06", "key-1")).isEmpty();
            batches.add("06", "key-1", "a".repeat(64), new Taken(3, 2, 1, List.of()), Instant.EPOCH);
            assertThat(batches.find("06", "key-1"))
                    .contains(new StoredBatches.Answered("a".repeat(64), new Receipt(3, 2, 1, true)));
            connection.commit();
        }
        try (var connection = Uses.in(database, "land", "05")) {
            assertThat(new StoredBatches(connection).find("06", "key-1")).isEmpty();
        }
    }
}
