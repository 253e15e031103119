package de.antragswerk.metering;

import de.antragswerk.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Uses made up for tests, and what the database says of them. */
final class Uses {
    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final String ELSEWHERE = "fachdienst-1";

    private static final List<String> AUTHORITIES =
            List.of("06414", "06438", "05515", "05315", "13003", "01002", "11000", "16051");
    private static final List<String> KINDS =
            List.of("MAIN_APPLICATION", "RENEWAL", "CHANGE_NOTICE", "APPLICATION_DAY");

    private Uses() {}

    static UseReport of(String authority, String kind, String day) {
        return new UseReport(
                UUID.randomUUID(), UUID.randomUUID(), authority, "alg2", kind, "1.0.0", LocalDate.parse(day));
    }

    /** The same as long as the seed is: about every fourth use belongs to the case of the one before. */
    static List<UseReport> random(Random random, int many) {
        var uses = new ArrayList<UseReport>(many);
        for (var each = 0; each < many; each++) {
            var sameCase = each > 0 && random.nextInt(4) == 0;
            uses.add(new UseReport(
                    new UUID(random.nextLong(), random.nextLong()),
                    sameCase ? uses.getLast().caseId() : new UUID(random.nextLong(), random.nextLong()),
                    sameCase ? uses.getLast().authority() : AUTHORITIES.get(random.nextInt(AUTHORITIES.size())),
                    random.nextInt(3) == 0 ? "wbs" : "alg2",
                    KINDS.get(random.nextInt(KINDS.size())),
                    "1." + random.nextInt(2) + ".0",
                    LocalDate.parse(random.nextInt(20) == 0 ? "2025-12-01" : "2026-01-01")
                            .plusDays(random.nextInt(31))));
        }
        return uses;
    }

    /** What is shipped, in short. */
    static void agreeOnContract(TestDatabase database) throws SQLException {
        try (var connection = database.asPlatform()) {
            connection.createStatement().execute("""
                    insert into metering_contract (benefit, kind, valid_from, unit, permille, source)
                    select b, k.kind, '2020-01-01', k.unit, k.permille, 'Test'
                    from unnest(array['alg2', 'wbs']) b, (values ('MAIN_APPLICATION', 'CASE', 1000), ('RENEWAL', 'CASE', 1000),
                      ('CHANGE_NOTICE', 'EVENT', 0), ('APPLICATION_DAY', 'NEVER', 0)) k (kind, unit, permille)""");
            connection.commit();
        }
    }

    static Connection in(TestDatabase database, String scope, String land) throws SQLException {
        var connection = database.inNoScope();
        try (var set = connection.prepareStatement(
                "select set_config('app.scope', ?, true), set_config('app.land', ?, true)")) {
            set.setString(1, scope);
            set.setString(2, land);
            set.execute();
        }
        return connection;
    }

    static Taken take(TestDatabase database, List<UseReport> uses) throws SQLException {
        try (var connection = in(database, "coordination", "")) {
            var taken = new StoredUsage(connection).take(uses, ELSEWHERE, NOW);
            connection.commit();
            return taken;
        }
    }

    /** All rows, columns parted by blanks. */
    static List<String> rows(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.asPlatform();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                var columns = new ArrayList<String>();
                for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    columns.add(row.getString(column));
                }
                rows.add(String.join(" ", columns));
            }
            return rows;
        }
    }
}
