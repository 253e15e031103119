package de.antragswerk.liquibase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MigrateTest {
    private static EmbeddedPostgres postgres;
    private static DatabaseServer server;

    @BeforeAll
    static void migrateAnEmptyServer() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
        server = new DatabaseServer("127.0.0.1", postgres.getPort(), "postgres", "postgres", "owner-pw", "app'pw");
        Migrate.migrate(server);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void migratingTwiceChangesNothing() throws Exception {
        var before = column("select orderexecuted from databasechangelog order by 1");
        Migrate.migrate(server);
        assertThat(column("select orderexecuted from databasechangelog order by 1"))
                .isEqualTo(before)
                .isNotEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndCannotBypassRowLevelSecurity() throws SQLException {
        assertThat(column("select tablename from pg_tables where tableowner = 'antragswerk_app'"))
                .isEmpty();
        assertThat(
                        column(
                                "select rolname from pg_roles where rolname like 'antragswerk%' and (rolsuper or rolbypassrls)"))
                .isEmpty();
    }

    @Test
    void everyTableHasRowLevelSecurityEnabledAndForced() throws SQLException {
        var unguarded = column("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'antragswerk' and c.relkind in ('r', 'p')
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                order by 1""");
        assertThat(unguarded)
                .as("only the migration's own books may be without a guard")
                .containsExactly("databasechangelog", "databasechangeloglock");
    }

    @Test
    void withoutAScopeNoGuardedTableShowsARowOrTakesOne() throws SQLException {
        try (var application = application()) {
            for (var table : guardedTables()) {
                try (var statement = application.createStatement();
                        var rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    assertThat(rows.getLong(1)).as(table).isZero();
                }
            }
            assertThatThrownBy(() -> {
                        try (var statement = application.createStatement()) {
                            statement.execute("insert into land values ('99', 'Niemandsland', '{}')");
                        }
                    })
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void usageAndAuditCanOnlyBeAppended() throws SQLException {
        assertThat(column("""
                        select table_name || ' ' || privilege_type from information_schema.role_table_grants
                        where grantee = 'antragswerk_app' and table_name in ('usage_record', 'audit_entry')
                          and privilege_type not in ('INSERT', 'SELECT')""")).isEmpty();
    }

    @Test
    void aMissingPasswordIsNamed() {
        assertThatThrownBy(() -> DatabaseServer.from(Map.of("ANTRAGSWERK_DB_PORT", "1")))
                .hasMessageContaining("ANTRAGSWERK_DB_OWNER_PASSWORD");
    }

    private static List<String> guardedTables() throws SQLException {
        return column("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'antragswerk' and c.relkind in ('r', 'p') and c.relrowsecurity""");
    }

    private static Connection application() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/antragswerk", "antragswerk_app", "app'pw");
    }

    private static List<String> column(String query) throws SQLException {
        try (var connection = server.asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
