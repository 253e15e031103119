package de.antragswerk.checklist;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A Land with authorities, in a transaction that the test throws away. */
public final class SampleTenants {

    static final BenefitId WBS = new BenefitId("wbs");

    private static final String LAND = """
            insert into land (key, name, configuration) values (?, 'Probeland', '{
              "contract": {"from": "2026-01-01", "until": "2028-12-31"}, "leitwegId": "13-PROBE-55",
              "dataProtectionOfficer": {"name": "Beispielstelle"},
              "support": [{"level": 1}, {"level": 2}, {"level": 3}]}')""";
    private static final String AUTHORITY = """
            insert into authority (ars, land, name, contact) values (?, left(?, 2), 'Sozialamt ' || ?,
              '{"street": "Am Markt 1", "city": "Musterstadt", "email": "amt@probe.example"}')""";
    private static final String KEY = """
            insert into authority_key (id, authority, wrapped, master_key, created_at)
            values (gen_random_uuid(), ?, 'geheim', 'm1', now())""";

    private final Connection connection;

    SampleTenants(Connection connection) {
        this.connection = connection;
    }

    void land(String key) throws SQLException {
        run(LAND, key);
    }

    void authority(String ars) throws SQLException {
        run(AUTHORITY, ars, ars, ars);
        run(KEY, ars);
    }

    void set(String area, String state) throws SQLException {
        run("""
                insert into benefit_setting (area, land, benefit, state, notice)
                values (?, left(?, 2), 'wbs', ?, '{"processingTime": {"days": 21}}')
                on conflict (area, benefit) do update set state = excluded.state""", area, area, state);
    }

    void done(String area, String item, String day) throws SQLException {
        new ChecklistEntries().add(connection, List.of(entry(area, item, day)), "Test");
    }

    /** Everything that somebody has to declare for a Land and its authorities, for all of the Land at once. */
    void everythingDone(String land, String day) throws SQLException {
        for (var item : new ChecklistItems().all()) {
            if (item.isDeclared()) {
                done(land, item.id(), day);
            }
        }
    }

    static ChecklistEntry entry(String area, String item, String day) {
        return new ChecklistEntry(
                new Ars(area),
                item.startsWith("benefit-") ? Optional.of(WBS) : Optional.empty(),
                item,
                LocalDate.parse(day),
                "Aktenzeichen 1");
    }

    /** The checklist on the morning of that day in Berlin. */
    public static Readiness on(String day) {
        return new Readiness(new ChecklistItems(), Clock.fixed(Instant.parse(day + "T06:00:00Z"), Readiness.ZONE));
    }

    void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    int count(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
