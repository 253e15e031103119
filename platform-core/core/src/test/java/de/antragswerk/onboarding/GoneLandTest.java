package de.antragswerk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.TestDatabase;
import de.antragswerk.checklist.SampleTenants;
import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A Land that is undone leaves nothing; the catalogue of the database says where to look, also in tables of later. */
class GoneLandTest {

    private static final LandKey HESSEN = new LandKey("06");

    /** Tables that say of what Land or authority their rows are. */
    private static final String PLACES = """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'antragswerk' and t.table_type = 'BASE TABLE' and c.data_type in ('character', 'character varying')
              and (c.column_name in ('land', 'authority', 'area') or c.table_name || '.' || c.column_name in ('land.key', 'authority.ars'))
            order by c.table_name, c.column_name""";

    /** What a Land without any application has rows in, by the foreign keys; the others belong to cases. */
    private static final String OF_A_LAND = """
            select distinct r.relname from pg_constraint c join pg_class r on r.oid = c.conrelid
            where c.contype = 'f' and c.confrelid in
              ('antragswerk.land'::regclass, 'antragswerk.authority'::regclass, 'antragswerk.work_basket'::regclass)
              and r.relname not in ('benefit_activation', 'draft', 'evidence_file', 'inbox_item', 'message', 'outbox', 'status_change',
                'submission', 'submission_document', 'usage_record')
            order by 1""";

    @Test
    void nothingIsLeftButTheJournals() throws Exception {
        try (var database = TestDatabase.start();
                var connection = database.asPlatform()) {
            var stored = new StoredLand(connection);
            var document = SampleLand.read(withEverything());
            stored.write(document, "Test");
            SampleLand.provideKeys(connection);
            assertThat(SampleTenants.on("2026-11-22")
                            .grantAll(connection, HESSEN.area())
                            .granted())
                    .isEqualTo(6);
            assertThat(new LandExport(connection).read(HESSEN)).contains(document);
            setBudget(connection);
            assertThat(rows(connection, OF_A_LAND))
                    .contains("checklist_entry", "work_basket", "routing_rule", "authority_key")
                    .allSatisfy(table -> assertThat(count(connection, "select count(*) from " + table))
                            .as(table)
                            .isPositive());

            stored.remove(HESSEN, "Test");

            assertThat(rows(connection, PLACES)).hasSizeGreaterThan(15).allSatisfy(place -> {
                var table = place.split(" ")[0];
                var left = count(
                        connection,
                        "select count(*) from " + table + " where starts_with(" + place.split(" ")[1] + ", '06')");
                if (table.equals("checklist_journal")) {
                    assertThat(left).as("entered and withdrawn").isEqualTo(40);
                } else {
                    assertThat(left).as(place).isZero();
                }
            });
        }
    }

    /** The Land's own administrator or the coordination office does it; the platform does not. */
    private static void setBudget(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('app.scope', 'coordination', true)");
            statement.execute("insert into cost_budget (land, year, number, cents, thresholds, changed_at, changed_by)"
                    + " values ('06', 2026, 1, 100, '{80,100}', now(), 'Test')");
            statement.execute("select set_config('app.scope', 'platform', true)");
        }
    }

    private static String withEverything() {
        return SampleLand.hessen().replaceFirst("\"benefits\": \\[", """
                        "baskets": ["Zuzüge", "Übrige"],
                        "routing": [{"basket": "Zuzüge", "letters": {"from": "A", "to": "K"}}],
                        "benefits": [""").replaceFirst("\"state\": \"LIVE\"", """
                        "state": "LIVE",
                        "parameters": [{"name": "grenze", "validFrom": "2026-01-01", "value": 5}]""");
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(
                        row.getMetaData().getColumnCount() == 1
                                ? row.getString(1)
                                : row.getString(1) + " " + row.getString(2));
            }
            return rows;
        }
    }

    private static long count(Connection connection, String sql) {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new AssertionError(sql, failure);
        }
    }
}
