package de.antragswerk.configuration;

import static de.antragswerk.configuration.AreasOfHessen.ALG2;
import static de.antragswerk.configuration.AreasOfHessen.administering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.TestDatabase;
import de.antragswerk.plugin.Finding;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.tenancy.SettingState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SwitchboardTest {
    private static final Ars HESSEN = new Ars("06");
    private static final Ars BERGSTRASSE = new Ars("06431");
    private static final Ars LAMPERTHEIM = new Ars("064310011011");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String WHO = "Anke Fischer";
    private static final ProcessingTimeNotice THREE_WEEKS = new ProcessingTimeNotice(OptionalInt.of(21), "", "");

    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
        try (var connection = database.asPlatform()) {
            AreasOfHessen.land(connection, "06");
            AreasOfHessen.land(connection, "09");
            AreasOfHessen.authority(connection, BERGSTRASSE.value());
            AreasOfHessen.authority(connection, "06433");
            for (var kommune = 0; kommune < 2301; kommune++) {
                AreasOfHessen.authority(connection, "09%03d%07d".formatted(100 + kommune / 25, kommune));
            }
            connection.commit();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static Switchboard board(Connection connection, String... notReady) {
        return new Switchboard(connection, new FakeGate(Set.of(notReady)));
    }

    private static Change of(Ars area, SettingChange change) {
        return new Change(area, ALG2, change, List.of(), WHO, NOW);
    }

    private static SettingOutcome change(Switchboard board, Ars area, SettingState state, String pause)
            throws SQLException {
        var version = board.of(area, ALG2).version();
        return board.change(of(area, new SettingChange(Optional.of(state), pause, THREE_WEEKS, version)));
    }

    @Test
    void aKommuneSwitchesOnByItself() throws SQLException {
        try (var connection = administering(database, BERGSTRASSE.value())) {
            var board = board(connection);

            assertThat(board.of(BERGSTRASSE, ALG2).state()).isEqualTo(SettingState.OFF);
            assertThat(change(board, BERGSTRASSE, SettingState.LIVE, ""))
                    .isInstanceOfSatisfying(SettingOutcome.Changed.class, changed -> {
                        assertThat(changed.now().state()).isEqualTo(SettingState.LIVE);
                        assertThat(changed.now().isWaiting()).isFalse();
                        assertThat(changed.now().changedBy()).isEqualTo(WHO);
                        assertThat(changed.now().changedAt()).contains(NOW);
                    });
            assertThat(board.of(LAMPERTHEIM, ALG2).inherited())
                    .map(BenefitSetting::area)
                    .contains(BERGSTRASSE);
        }
    }

    @Test
    void anOpenChecklistIsNamedAndNothingIsWritten() throws SQLException {
        try (var connection = administering(database, BERGSTRASSE.value())) {
            var board = board(connection, BERGSTRASSE.value());

            assertThat(change(board, BERGSTRASSE, SettingState.LIVE, ""))
                    .isEqualTo(new SettingOutcome.NotReady(List.of("datenschutz")));
            assertThat(board.of(BERGSTRASSE, ALG2).own()).isEmpty();
            assertThat(change(board, BERGSTRASSE, SettingState.PREPARING, ""))
                    .isInstanceOf(SettingOutcome.Changed.class);
        }
    }

    /** The checklist asks for the processing time, which is set together with the state. */
    @Test
    void theChecklistSeesWhatIsBeingSet() throws SQLException {
        try (var connection = administering(database, BERGSTRASSE.value())) {
            var board = new Switchboard(connection, new NoticeGate());
            var version = board.of(BERGSTRASSE, ALG2).version();
            var without = new SettingChange(Optional.of(SettingState.LIVE), "", ProcessingTimeNotice.NONE, version);

            assertThat(board.change(of(BERGSTRASSE, without)))
                    .isEqualTo(new SettingOutcome.NotReady(List.of("bearbeitungsdauer")));
            assertThat(board.of(BERGSTRASSE, ALG2).own()).isEmpty();
            assertThat(change(board, BERGSTRASSE, SettingState.LIVE, "")).isInstanceOf(SettingOutcome.Changed.class);
        }
    }

    @Test
    void aPlaceCannotGoAheadOfItsAuthority() throws SQLException {
        try (var connection = administering(database, LAMPERTHEIM.value())) {
            assertThat(change(board(connection), LAMPERTHEIM, SettingState.LIVE, ""))
                    .isEqualTo(new SettingOutcome.NotReady(List.of()));
        }
    }

    @Test
    void aWholeLandGoesLiveInOneRowAndWithinFiveSeconds() throws SQLException {
        var bavaria = new Ars("09");
        try (var connection = administering(database, "09")) {
            var lacking = new StoredAreas(connection)
                    .authorities(List.of(bavaria), "", 1)
                    .areas()
                    .getFirst();
            var outcome = change(board(connection, lacking.ars().value()), bavaria, SettingState.LIVE, "");
            var reach = new StoredAreas(connection).reach(bavaria, ALG2);

            assertThat(outcome).isInstanceOf(SettingOutcome.Changed.class);
            assertThat(reach.authorities()).isEqualTo(2301);
            assertThat(reach.live()).isEqualTo(2300);
            assertThat(reach.waiting()).isEqualTo(1);
            assertThat(reach.examples())
                    .extracting(Reach.Waiting::ars)
                    .containsExactly(lacking.ars().value());
        }
    }

    @Test
    void whatAnotherTabSavedIsNotOverwritten() throws SQLException {
        try (var connection = administering(database, BERGSTRASSE.value())) {
            var board = board(connection);
            var seen = board.of(BERGSTRASSE, ALG2).version();
            change(board, BERGSTRASSE, SettingState.PAUSED, "Umzug bis Freitag");

            var late = new SettingChange(Optional.of(SettingState.OFF), "", ProcessingTimeNotice.NONE, seen);
            assertThat(board.change(of(BERGSTRASSE, late)))
                    .isInstanceOfSatisfying(
                            SettingOutcome.Stale.class,
                            stale -> assertThat(stale.now().own().orElseThrow().pauseText())
                                    .isEqualTo("Umzug bis Freitag"));
        }
    }

    @Test
    void theSameChangeTwiceIsOne() throws SQLException {
        try (var connection = administering(database, BERGSTRASSE.value())) {
            var board = board(connection);
            var change = new SettingChange(
                    Optional.of(SettingState.LIVE),
                    "",
                    THREE_WEEKS,
                    board.of(BERGSTRASSE, ALG2).version());

            var first = board.change(of(BERGSTRASSE, change));
            assertThat(board.change(of(BERGSTRASSE, change)))
                    .isEqualTo(first)
                    .isInstanceOf(SettingOutcome.Changed.class);
        }
    }

    @Test
    void givingUpTheOwnSettingInheritsAgain() throws SQLException {
        try (var connection = administering(database, "06")) {
            var board = board(connection);
            change(board, HESSEN, SettingState.LIVE, "");
            change(board, BERGSTRASSE, SettingState.OFF, "");
            var before = board.of(BERGSTRASSE, ALG2);

            var outcome = board.change(of(
                    BERGSTRASSE, new SettingChange(Optional.empty(), "", ProcessingTimeNotice.NONE, before.version())));
            assertThat(before.state()).isEqualTo(SettingState.OFF);
            assertThat(outcome).isInstanceOfSatisfying(SettingOutcome.Changed.class, changed -> {
                assertThat(changed.now().own()).isEmpty();
                assertThat(changed.now().state()).isEqualTo(SettingState.LIVE);
            });
        }
    }

    @Test
    void aForeignAreaCannotBeWrittenEvenByMistake() throws SQLException {
        try (var connection = administering(database, "06433")) {
            assertThatThrownBy(() -> change(board(connection), BERGSTRASSE, SettingState.OFF, ""))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void everyFaultIsNamedAtItsPlace() throws SQLException {
        try (var connection = administering(database, BERGSTRASSE.value())) {
            var both = new ProcessingTimeNotice(OptionalInt.of(9999), "bald", "x".repeat(501));
            var change = new SettingChange(Optional.of(SettingState.PAUSED), " ", both, "");

            assertThat(board(connection).change(of(BERGSTRASSE, change)))
                    .isInstanceOfSatisfying(
                            SettingOutcome.Faulty.class,
                            faulty -> assertThat(faulty.findings())
                                    .extracting(Finding::pointer, Finding::code)
                                    .containsExactly(
                                            org.assertj.core.groups.Tuple.tuple(
                                                    "/pauseText", "setting-pause-text-missing"),
                                            org.assertj.core.groups.Tuple.tuple("/processingTime/days", "setting-days"),
                                            org.assertj.core.groups.Tuple.tuple(
                                                    "/processingTime/text", "setting-days-or-words"),
                                            org.assertj.core.groups.Tuple.tuple("/notice", "setting-too-long")));
        }
    }
}
