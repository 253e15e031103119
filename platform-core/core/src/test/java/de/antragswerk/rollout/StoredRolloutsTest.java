package de.antragswerk.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.TestDatabase;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.metering.StoredUsage;
import de.antragswerk.metering.UseReport;
import de.antragswerk.onboarding.SampleLand;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoredRolloutsTest {
    private static final BenefitId ALG2 = new BenefitId("alg2");
    private static final AuthorityId WIESBADEN = AuthorityId.of("06414");
    private static final AuthorityId OFFENBACH = AuthorityId.of("06438");
    private static final AuthorityId MUENSTER = AuthorityId.of("05515");
    private static final Gates GATES = new Gates(5, 60, 2, 0);
    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
        try (var connection = database.asPlatform()) {
            SampleLand.joinShipped(connection);
            connection.commit();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    /** The Land is in the second wave, two of its Kreise in the first. */
    private static Rollout planned(String version) {
        var day = LocalDate.parse("2026-11-20");
        return new Rollout(
                UUID.randomUUID(),
                ALG2,
                version,
                RolloutState.ACTIVE,
                0,
                START,
                List.of(
                        Wave.planned(1, "Pilotgruppe", day, GATES, List.of(new Ars("06414"), new Ars("06438"))),
                        Wave.planned(2, "Welle 1", day, GATES, List.of(new Ars("05"), new Ars("06")))));
    }

    private static Rollout stored(Connection connection, Rollout before, Rollout after) throws SQLException {
        assertThat(new StoredRollouts(connection).save(before, after)).isTrue();
        assertThat(new StoredRollouts(connection).find(after.id())).contains(after);
        return after;
    }

    private static Rollout added(Connection connection) throws SQLException {
        var planned = planned("0.2.0");
        assertThat(new StoredRollouts(connection).add(planned)).isTrue();
        assertThat(new StoredRollouts(connection).find(planned.id())).contains(planned);
        return planned;
    }

    @Test
    void aWaveReachesWhatLiesInItsAreasAndARollbackTakesItAway() throws SQLException {
        try (var connection = database.asPlatform()) {
            var planned = added(connection);
            assertThat(PlannedVersions.reached(connection, ALG2, WIESBADEN)).isEmpty();
            var pilot = stored(connection, planned, planned.started(1, START));
            assertThat(PlannedVersions.reached(connection, ALG2, WIESBADEN)).contains("0.2.0");
            assertThat(PlannedVersions.reached(connection, ALG2, MUENSTER)).isEmpty();
            assertThat(PlannedVersions.reached(connection, new BenefitId("hzl"), WIESBADEN))
                    .isEmpty();
            var held = stored(connection, pilot, pilot.held(1, "Rückfragen"));
            assertThat(PlannedVersions.reached(connection, ALG2, WIESBADEN)).contains("0.2.0");
            stored(connection, held, held.rolledBack(1, "Fehler"));
            assertThat(PlannedVersions.reached(connection, ALG2, WIESBADEN)).isEmpty();
        }
    }

    @Test
    void aCompletedVersionIsTheGeneralOneAndReachesNobodyBeyondThat() throws SQLException {
        try (var connection = database.asPlatform()) {
            var planned = added(connection);
            var pilot = stored(connection, planned, planned.started(1, START));
            var done = stored(connection, pilot, pilot.done(1));
            var last = stored(connection, done, done.started(2, START));
            assertThat(PlannedVersions.completed(connection, ALG2)).isEmpty();
            stored(connection, last, last.done(2));
            assertThat(PlannedVersions.completed(connection, ALG2)).containsExactly("0.2.0");
            assertThat(PlannedVersions.reached(connection, ALG2, WIESBADEN)).isEmpty();
        }
    }

    @Test
    void oneVersionOfABenefitIsBroughtInAtATimeAndOneTakenBackMayComeAgain() throws SQLException {
        try (var connection = database.asPlatform()) {
            var planned = added(connection);
            assertThat(new StoredRollouts(connection).add(planned("0.3.0"))).isFalse();
            stored(connection, planned, planned.rolledBack(1, "falsches Datum"));
            assertThat(new StoredRollouts(connection).add(planned("0.2.0"))).isTrue();
        }
    }

    @Test
    void whoDecidedOnSomethingElseChangesNothing() throws SQLException {
        try (var connection = database.asPlatform()) {
            var planned = added(connection);
            stored(connection, planned, planned.started(1, START));
            assertThat(new StoredRollouts(connection).save(planned, planned.rolledBack(1, "zu spät")))
                    .isFalse();
        }
    }

    @Test
    void whatIsSeenBelongsToTheWaveOfTheMostSpecificArea() throws SQLException {
        try (var connection = database.asPlatform()) {
            var planned = added(connection);
            var pilot = stored(connection, planned, planned.started(1, START));
            var done = stored(connection, pilot, pilot.done(1));
            var both = stored(connection, done, done.started(2, START));
            var seen = new StoredObservations(connection);
            seen.add(ALG2, "0.2.0", WIESBADEN, "BEGUN", START.plusSeconds(1));
            seen.add(ALG2, "0.2.0", OFFENBACH, "BEGUN", START.plusSeconds(1));
            seen.add(ALG2, "0.2.0", WIESBADEN, "BEGUN", NOW.minusSeconds(60));
            seen.add(ALG2, "0.2.0", WIESBADEN, "FAILED", NOW);
            seen.add(ALG2, "0.2.0", MUENSTER, "FAILED", NOW);
            seen.add(ALG2, "0.1.0", MUENSTER, "FAILED", NOW);
            seen.add(ALG2, "0.2.0", MUENSTER, "FAILED", START.minusSeconds(1));
            use(connection, WIESBADEN, "0.2.0");
            use(connection, MUENSTER, "0.1.0");
            assertThat(seen.of(both, NOW))
                    .containsEntry(1, new Observations(2, 1, 1))
                    .containsEntry(2, new Observations(0, 0, 1))
                    .hasSize(2);
        }
    }

    @Test
    void theClockHoldsAVersionThatFailsOnce() throws SQLException {
        var clock = new RolloutClock(installed(), Clock.fixed(NOW, ZoneOffset.UTC));
        UUID id;
        try (var connection = database.asPlatform()) {
            id = added(connection).id();
            clock.carryOn(connection);
            assertThat(new StoredRollouts(connection)
                            .find(id)
                            .orElseThrow()
                            .waves()
                            .getFirst()
                            .state())
                    .isEqualTo(WaveState.RUNNING);
            var seen = new StoredObservations(connection);
            seen.add(ALG2, "0.2.0", WIESBADEN, "FAILED", NOW);
            seen.add(ALG2, "0.2.0", OFFENBACH, "FAILED", NOW);
            clock.carryOn(connection);
            clock.carryOn(connection);
            var wave = new StoredRollouts(connection)
                    .find(id)
                    .orElseThrow()
                    .waves()
                    .getFirst();
            assertThat(wave.state()).isEqualTo(WaveState.HELD);
            assertThat(wave.reason()).contains("gate-failed 100 5");
            assertThat(new StoredSteps(connection).of(id))
                    .extracting(RolloutStep::action)
                    .containsExactly("HELD", "STARTED");
        }
    }

    @Test
    void whatOneNodeWorksOnIsLeftToItByTheOthers() throws SQLException {
        Rollout planned;
        try (var connection = database.asPlatform()) {
            planned = added(connection);
            connection.commit();
        }
        try (var owner = database.asPlatform();
                var other = database.asPlatform()) {
            assertThat(new StoredRollouts(owner).lockActive())
                    .extracting(Rollout::id)
                    .containsExactly(planned.id());
            assertThat(new StoredRollouts(other).lockActive()).isEmpty();
            // For the other tests nothing is left to be brought in.
            stored(owner, planned, planned.rolledBack(1, "aufgeräumt"));
            owner.commit();
        }
    }

    @Test
    void theTableCountsByTheSameRule() throws SQLException {
        try (var connection = database.asPlatform()) {
            var planned = added(connection);
            stored(connection, planned, planned.started(1, START));
            var versions = new StoredVersions(connection);
            var laender = List.of(new LandKey("05"), new LandKey("06"));
            var authorities = versions.authorities(ALG2, "0.1.0", List.of("0.1.0", "0.2.0"), laender);
            assertThat(authorities).isNotEmpty();
            for (var one : authorities) {
                assertThat(one.version())
                        .as(one.name())
                        .isEqualTo(PlannedVersions.reached(connection, ALG2, one.authority())
                                .orElse("0.1.0"));
            }
            var counts = versions.counts(ALG2, "0.1.0", List.of("0.1.0", "0.2.0"), laender, land -> "Land " + land);
            assertThat(counts.stream().mapToLong(VersionCount::authorities).sum())
                    .isEqualTo(authorities.size());
            assertThat(counts).extracting(VersionCount::version).contains("0.1.0", "0.2.0");
            assertThat(versions.authorities(ALG2, "0.1.0", List.of("0.1.0"), laender))
                    .as("a version that is not installed serves nobody")
                    .allMatch(one -> one.version().equals("0.1.0"));
        }
    }

    @Test
    void everybodyMayReadWhoIsOnWhichVersionAndNobodyElseMayDecideIt() throws SQLException {
        try (var citizen = in("citizen")) {
            assertThat(PlannedVersions.reached(citizen, ALG2, WIESBADEN)).isEmpty();
            new StoredObservations(citizen).add(ALG2, "0.2.0", WIESBADEN, "BEGUN", NOW);
            assertThatThrownBy(() -> new StoredRollouts(citizen).add(planned("0.9.0")))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
        try (var land = in("land")) {
            assertThat(rows(land, "journey_event")).isZero();
            assertThatThrownBy(() -> new StoredRollouts(land).add(planned("0.9.0")))
                    .isInstanceOf(SQLException.class);
        }
        try (var citizen = in("citizen")) {
            assertThat(rows(citizen, "rollout_step")).isZero();
            assertThatThrownBy(() -> citizen.createStatement().execute("delete from journey_event"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static Benefits installed() {
        var benefits = new Benefits(new PlannedVersions(null));
        InstalledPlugin.arrive(benefits, ALG2, "0.2.0");
        return benefits;
    }

    private static Connection in(String scope) throws SQLException {
        var connection = database.inNoScope();
        connection.createStatement().execute("select set_config('app.scope', '" + scope + "', true)");
        return connection;
    }

    private static long rows(Connection connection, String table) throws SQLException {
        try (var row = connection.createStatement().executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void use(Connection connection, AuthorityId authority, String version) throws SQLException {
        var use = new UseReport(
                UUID.randomUUID(),
                UUID.randomUUID(),
                authority.value(),
                "alg2",
                "MAIN_APPLICATION",
                version,
                LocalDate.parse("2026-11-21"));
        new StoredUsage(connection).take(List.of(use), UseReport.PLATFORM, START.plus(Duration.ofDays(1)));
    }
}
