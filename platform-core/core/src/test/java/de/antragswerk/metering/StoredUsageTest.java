package de.antragswerk.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.TestDatabase;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoredUsageTest {
    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
        Uses.agreeOnContract(database);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static String units(UseReport use) throws SQLException {
        return String.join(
                ",", Uses.rows(database, "select units from usage_record where event = '" + use.event() + "'"));
    }

    private static UseReport inCaseOf(UseReport first, String kind) {
        return new UseReport(
                UUID.randomUUID(),
                first.caseId(),
                first.authority(),
                first.benefit(),
                kind,
                first.pluginVersion(),
                first.occurredOn());
    }

    @Test
    void aCaseCountsOnceForEachKind() throws SQLException {
        var application = Uses.of("06414", "MAIN_APPLICATION", "2026-03-01");
        var second = inCaseOf(application, "MAIN_APPLICATION");
        var renewal = inCaseOf(application, "RENEWAL");
        assertThat(Uses.take(database, List.of(application, renewal))).isEqualTo(new Taken(2, 0, 0, List.of()));
        Uses.take(database, List.of(second));
        assertThat(units(application)).isEqualTo("1");
        assertThat(units(second)).isEqualTo("0");
        assertThat(units(renewal)).isEqualTo("1");
    }

    @Test
    void twoOfACaseInOneSetCountOnce() throws SQLException {
        var application = Uses.of("06414", "MAIN_APPLICATION", "2026-03-02");
        var earlier = new UseReport(
                UUID.randomUUID(),
                application.caseId(),
                "06414",
                "alg2",
                "MAIN_APPLICATION",
                "1.0.0",
                LocalDate.parse("2026-03-01"));
        Uses.take(database, List.of(application, earlier));
        assertThat(units(application)).isEqualTo("0");
        assertThat(units(earlier)).isEqualTo("1");
    }

    @Test
    void theContractCountsSomeKindsEachTimeAndOthersNever() throws SQLException {
        var notice = Uses.of("06414", "CHANGE_NOTICE", "2026-03-01");
        var another = inCaseOf(notice, "CHANGE_NOTICE");
        var secured = inCaseOf(notice, "APPLICATION_DAY");
        Uses.take(database, List.of(notice, another, secured));
        assertThat(units(notice) + units(another) + units(secured)).isEqualTo("110");
    }

    @Test
    void theNewestRowOfTheContractThatIsValidOnTheDayHolds() throws SQLException {
        try (var connection = Uses.in(database, "coordination", "")) {
            connection.createStatement().execute("""
                    insert into metering_contract values ('hzl', 'FOLLOW_UP', '2026-01-01', 'NEVER', 0, 'Test'),
                      ('hzl', 'FOLLOW_UP', '2026-07-01', 'EVENT', 200, 'Test')""");
            connection.commit();
        }
        var before = new UseReport(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "06414",
                "hzl",
                "FOLLOW_UP",
                "1.0.0",
                LocalDate.parse("2026-06-30"));
        var after = new UseReport(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "06414",
                "hzl",
                "FOLLOW_UP",
                "1.0.0",
                LocalDate.parse("2026-07-01"));
        Uses.take(database, List.of(before, after));
        assertThat(units(before) + units(after)).isEqualTo("01");
    }

    @Test
    void reportedAgainChangesNothingAndReportedDifferentlyIsNamed() throws SQLException {
        var use = Uses.of("06414", "MAIN_APPLICATION", "2026-03-01");
        Uses.take(database, List.of(use, use));
        assertThat(units(use)).isEqualTo("1");
        assertThat(Uses.take(database, List.of(use))).isEqualTo(new Taken(0, 1, 0, List.of()));
        var moved =
                new UseReport(use.event(), use.caseId(), "06438", use.benefit(), use.kind(), "1.0.0", use.occurredOn());
        assertThat(Uses.take(database, List.of(moved))).isEqualTo(new Taken(0, 1, 0, List.of(use.event())));
    }

    @Test
    void aLandReportsForItselfOnlyAndNobodyInThePlatformsName() throws SQLException {
        var use = List.of(Uses.of("06414", "MAIN_APPLICATION", "2026-03-01"));
        try (var connection = Uses.in(database, "land", "05")) {
            assertThatThrownBy(() -> new StoredUsage(connection).take(use, Uses.ELSEWHERE, Uses.NOW))
                    .hasMessageContaining("usage of others");
        }
        try (var connection = Uses.in(database, "land", "06")) {
            assertThat(new StoredUsage(connection)
                            .take(use, Uses.ELSEWHERE, Uses.NOW)
                            .accepted())
                    .isOne();
        }
        try (var connection = Uses.in(database, "coordination", "")) {
            assertThatThrownBy(() -> new StoredUsage(connection).take(use, UseReport.PLATFORM, Uses.NOW))
                    .hasMessageContaining("usage of others");
        }
        try (var connection = Uses.in(database, "authority", "")) {
            assertThatThrownBy(() -> new StoredUsage(connection).take(use, Uses.ELSEWHERE, Uses.NOW))
                    .hasMessageContaining("usage of others");
        }
    }

    @Test
    void nothingComesPastTheIntake() throws SQLException {
        for (var table : List.of("usage_record", "usage_block", "usage_month", "usage_day", "usage_correction")) {
            for (var change : List.of("delete from " + table, "insert into " + table + " default values")) {
                try (var connection = database.asPlatform()) {
                    assertThatThrownBy(() -> connection.createStatement().execute(change))
                            .as(change)
                            .hasMessageContaining("permission denied");
                }
            }
        }
        try (var connection = database.asPlatform()) {
            assertThatThrownBy(() ->
                            connection.createStatement().execute("select usage_book(array[]::usage_record[], now())"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whatIsTakenBackIsTakenBackOnce() throws SQLException {
        var use = Uses.of("13003", "MAIN_APPLICATION", "2026-03-01");
        Uses.take(database, List.of(use));
        assertThat(correct("13", use.event())).isEqualTo(new Taken(1, 0, 0, List.of()));
        assertThat(correct("13", use.event())).isEqualTo(new Taken(0, 1, 0, List.of()));
        assertThat(Uses.rows(
                        database,
                        "select sum(units), count(*), count(distinct authority) from usage_record where case_id = '"
                                + use.caseId() + "'"))
                .containsExactly("0 2 1");
        assertThat(Uses.rows(database, "select reason, actor from usage_correction where land = '13'"))
                .containsExactly("REPORTED_IN_ERROR person-1");
        var again = use.as(Correction.of(use.event()).again());
        Uses.take(database, List.of(again));
        assertThat(units(again)).isEqualTo("1");
    }

    @Test
    void nobodyTakesBackWhatIsAnothersOrWasNeverReported() throws SQLException {
        var use = Uses.of("13003", "MAIN_APPLICATION", "2026-03-01");
        Uses.take(database, List.of(use));
        var never = UUID.randomUUID();
        assertThat(correct("05", use.event()).refused()).containsExactly(use.event());
        assertThat(correct("13", never).refused()).containsExactly(never);
        correct("13", use.event());
        var correction = Correction.of(use.event()).event();
        assertThat(correct("13", correction).refused()).containsExactly(correction);
    }

    @Test
    void aLandDoesNotTakeBackWhatThePlatformItselfCounted() throws SQLException {
        var use = Uses.of("13003", "MAIN_APPLICATION", "2026-03-01");
        try (var connection = database.asPlatform()) {
            new StoredUsage(connection).take(List.of(use), UseReport.PLATFORM, Uses.NOW);
            connection.commit();
        }
        assertThat(correct("13", use.event()).refused()).containsExactly(use.event());
    }

    @Test
    void aCaseStaysCountedWhileARecordOfItStands() throws SQLException {
        var first = Uses.of("01002", "MAIN_APPLICATION", "2026-03-01");
        var second = inCaseOf(first, "MAIN_APPLICATION");
        var other = inCaseOf(first, "CHANGE_NOTICE");
        var third = inCaseOf(first, "CHANGE_NOTICE");
        var secured = inCaseOf(first, "APPLICATION_DAY");
        Uses.take(database, List.of(first, second, other, third, secured));
        correct("01", first.event());
        assertThat(net(first)).isEqualTo("APPLICATION_DAY 0,CHANGE_NOTICE 2,MAIN_APPLICATION 1");
        correct("01", second.event(), other.event());
        assertThat(net(first)).isEqualTo("APPLICATION_DAY 0,CHANGE_NOTICE 1,MAIN_APPLICATION 0");
        correct("01", third.event(), secured.event());
        assertThat(net(first)).isEqualTo("APPLICATION_DAY 0,CHANGE_NOTICE 0,MAIN_APPLICATION 0");
    }

    private static String net(UseReport use) throws SQLException {
        return String.join(
                ",",
                Uses.rows(
                        database,
                        "select kind, sum(units) from usage_record where case_id = '" + use.caseId()
                                + "' group by 1 order by 1"));
    }

    private static Taken correct(String land, UUID... events) throws SQLException {
        try (var connection = Uses.in(database, "land", land)) {
            var corrections = List.of(events).stream().map(Correction::of).toList();
            var taken = new StoredUsage(connection)
                    .correct(corrections, CorrectionReason.REPORTED_IN_ERROR, "person-1", Uses.ELSEWHERE, Uses.NOW);
            connection.commit();
            return taken;
        }
    }
}
