package de.antragswerk.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.TestDatabase;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A Kreis and one of its Gemeinden are both authorities; which of them decides differs from benefit to benefit. */
class CompetentAuthorityTest {
    private static final BenefitId WBS = new BenefitId("wbs");
    private static final Ars GEMEINDE = new Ars("053580008008");
    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void theGemeindeDecidesWhereNothingSaysOtherwise() throws SQLException {
        try (var connection = withBoth()) {
            assertThat(authority(connection)).isEqualTo("053580008008");
        }
    }

    @Test
    void theKreisDecidesWhenItHasSetTheBenefitUp() throws SQLException {
        try (var connection = withBoth()) {
            set(connection, "05358");
            assertThat(authority(connection)).isEqualTo("05358");
            set(connection, "053580008008");
            assertThat(authority(connection)).isEqualTo("053580008008");
        }
    }

    @Test
    void whoIsReadyGoesFirst() throws SQLException {
        try (var connection = withBoth()) {
            set(connection, "053580008008");
            run(
                    connection,
                    "insert into go_live (authority, benefit, land, granted_at) values ('05358', 'wbs', '05', now())");
            assertThat(authority(connection)).isEqualTo("05358");
        }
    }

    private static String authority(Connection connection) throws SQLException {
        return switch (new StoredAuthorities(connection).responsibleFor(WBS, GEMEINDE, GEMEINDE)) {
            case Activation.Enabled on -> on.authority().id().value();
            case Activation.Paused paused -> paused.authority().id().value();
            case Activation.NotEnabled off -> off.authority().id().value();
            case Activation.NoTenant none -> "nobody";
        };
    }

    private static Connection withBoth() throws SQLException {
        var connection = database.asPlatform();
        run(connection, "insert into land (key, name, configuration) values ('05', 'Nordrhein-Westfalen', '{}')");
        run(
                connection,
                "insert into authority (ars, land, name, contact) values ('05358', '05', 'Kreis Düren', '{}'),"
                        + " ('053580008008', '05', 'Stadt Düren', '{}')");
        return connection;
    }

    private static void set(Connection connection, String area) throws SQLException {
        run(
                connection,
                "insert into benefit_setting (area, land, benefit, state) values ('" + area
                        + "', '05', 'wbs', 'LIVE')");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
