package de.antragswerk.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.TestDatabase;
import de.antragswerk.metering.FirstTerms;
import de.antragswerk.metering.StoredUsage;
import de.antragswerk.metering.UseReport;
import de.antragswerk.onboarding.SampleLand;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.edition.RegionImporter;
import de.antragswerk.settlement.ProRata;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A real database with the Länder and costs that come with the application, and the people of the coordination office. */
final class CostSharingFixture implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-01-20T10:00:00Z");
    static final Signature KARIN = new Signature("id-karin", "Karin Koordination", NOW);
    static final Signature MALTE = new Signature("id-malte", "Malte Koordination", NOW);

    private final TestDatabase database;

    CostSharingFixture() throws Exception {
        database = TestDatabase.start();
        try (var connection = database.asPlatform()) {
            SampleLand.joinShipped(connection);
            new RegionImporter().importIfNewer(connection);
            new FirstTerms().importMissing(connection);
            new FirstCosts().importMissing(connection);
            connection.commit();
        }
    }

    TestDatabase database() {
        return database;
    }

    Connection office() throws SQLException {
        var connection = database.inNoScope();
        scope(connection, "coordination", "");
        return connection;
    }

    Connection land(String key) throws SQLException {
        var connection = database.inNoScope();
        scope(connection, "land", key);
        return connection;
    }

    static void scope(Connection connection, String scope, String land) throws SQLException {
        try (var set = connection.prepareStatement(
                "select set_config('app.scope', ?, true), set_config('app.land', ?, true)")) {
            set.setString(1, scope);
            set.setString(2, land);
            set.execute();
        }
    }

    static NewPeriod period(String id, String from, String to) {
        return new NewPeriod(
                id, LocalDate.parse(from), LocalDate.parse(to), ProRata.DAYS, SettlementPeriod.Deadlines.USUAL);
    }

    static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** A use, as any of the platform is taken. */
    void use(String authority, String day) throws SQLException {
        try (var connection = database.asPlatform()) {
            use(connection, authority, day);
            connection.commit();
        }
    }

    static void use(Connection connection, String authority, String day) throws SQLException {
        var use = new UseReport(
                UUID.randomUUID(),
                UUID.randomUUID(),
                authority,
                "alg2",
                "MAIN_APPLICATION",
                "1.0.0",
                LocalDate.parse(day));
        new StoredUsage(connection).take(List.of(use), UseReport.PLATFORM, NOW);
    }

    /** The pool with other actual costs. */
    static CostPool costs(CostPool pool, long cents) {
        return new CostPool(
                pool.id(),
                pool.period(),
                pool.name(),
                pool.kind(),
                pool.from(),
                pool.to(),
                pool.plannedCents(),
                cents,
                pool.profile(),
                pool.benefits(),
                pool.source());
    }

    static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Override
    public void close() throws java.io.IOException {
        database.close();
    }
}
