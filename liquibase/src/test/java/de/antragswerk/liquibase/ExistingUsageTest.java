package de.antragswerk.liquibase;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;

/** Uses that were recorded before there were chains and sums come into them. */
class ExistingUsageTest {
    private static final String OLD_ROWS = """
            insert into usage_record (id, event, case_id, land, authority, benefit, kind, plugin_version, occurred_on, recorded_at)
            select gen_random_uuid(), gen_random_uuid(), case_id::uuid, land, authority, 'alg2', kind, '1', day::date, now()
            from (values
                ('00000000-0000-0000-0000-000000000001', '06', '06414', 'MAIN_APPLICATION', '2026-01-31'),
                ('00000000-0000-0000-0000-000000000001', '06', '06414', 'MAIN_APPLICATION', '2026-01-30'),
                ('00000000-0000-0000-0000-000000000001', '06', '06414', 'APPLICATION_DAY', '2026-01-01'),
                ('00000000-0000-0000-0000-000000000002', '05', '05515', 'CHANGE_NOTICE', '2026-02-01'))
              as old (case_id, land, authority, kind, day)""";

    @Test
    void areChainedCountedAndAddedUp() throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            var server =
                    new DatabaseServer("127.0.0.1", postgres.getPort(), "postgres", "postgres", "owner-pw", "app-pw");
            new Roles(server).create();
            migrateUpTo(server, "metering-2");
            try (var owner = server.asOwner()) {
                owner.createStatement().execute("select set_config('app.scope', 'platform', false)");
                owner.createStatement().execute(OLD_ROWS);
            }

            Migrate.migrate(server);

            assertThat(rows(server, "select land || ' ' || number || ' ' || records from usage_block order by 1"))
                    .containsExactly("05 1 1", "06 1 3");
            assertThat(rows(
                            server,
                            "select kind || ' ' || occurred_on || ' ' || units || ' ' || (booked_on = occurred_on)"
                                    + " || ' ' || block || ' ' || source from usage_record order by 1"))
                    .containsExactly(
                            "APPLICATION_DAY 2026-01-01 0 true 1 platform",
                            "CHANGE_NOTICE 2026-02-01 1 true 1 platform",
                            "MAIN_APPLICATION 2026-01-30 1 true 1 platform",
                            "MAIN_APPLICATION 2026-01-31 0 true 1 platform");
            assertThat(
                            rows(
                                    server,
                                    "select kind || ' ' || month || ' ' || records || ' ' || units from usage_month order by 1"))
                    .containsExactly(
                            "APPLICATION_DAY 2026-01-01 1 0",
                            "CHANGE_NOTICE 2026-02-01 1 1",
                            "MAIN_APPLICATION 2026-01-01 2 1");
            assertThat(rows(server, "select sum(records) || ' ' || sum(units) from usage_day"))
                    .containsExactly("4 2");
            assertThat(
                            rows(
                                    server,
                                    "select count(*) from usage_block where hash = usage_hash(repeat('0', 64), land, 1, records, digest)"))
                    .containsExactly("2");
        }
    }

    private static void migrateUpTo(DatabaseServer server, String id) throws SQLException, LiquibaseException {
        try (var connection = server.asOwner()) {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDefaultSchemaName(DatabaseServer.DATABASE);
            try (var liquibase = new Liquibase("db/changelog.xml", new ClassLoaderResourceAccessor(), database)) {
                var before = liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()).stream()
                        .map(ChangeSet::getId)
                        .toList()
                        .indexOf(id);
                liquibase.update(before, new Contexts(), new LabelExpression());
            }
        }
    }

    private static List<String> rows(DatabaseServer server, String query) throws SQLException {
        try (var connection = server.asOwner();
                var row = connection.createStatement().executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }
}
