package de.antragswerk.metering.view;

import de.antragswerk.metering.StoredUsage;
import de.antragswerk.metering.UseReport;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** A use that counts, in one of four Kommunen of two Länder. */
record SampleUse(UUID event, String authority, String benefit, String kind, String version, LocalDate day) {
    private static final List<String> AUTHORITIES = List.of("05315", "05911", "06414", "06531");

    static List<SampleUse> random(Random random, int number) {
        return Stream.generate(() -> new SampleUse(
                        new UUID(random.nextLong(), random.nextLong()),
                        AUTHORITIES.get(random.nextInt(AUTHORITIES.size())),
                        random.nextBoolean() ? "alg2" : "wbs",
                        random.nextBoolean() ? "MAIN_APPLICATION" : "RENEWAL",
                        random.nextBoolean() ? "1.0.0" : "1.1.0",
                        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365))))
                .limit(number)
                .toList();
    }

    /** Three of the authorities have a name; the fourth has left. */
    static void names(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "insert into land (key, name, configuration) values ('05', 'NRW', '{}'), ('06', 'Hessen', '{}')");
            statement.execute("insert into authority (ars, land, name, contact) values ('05315', '05', 'Köln', '{}'),"
                    + " ('06414', '06', 'Wiesbaden', '{}'), ('06531', '06', 'Gießen', '{}')");
        }
    }

    /** In the platform's scope; each use is a case of its own. */
    static void take(Connection connection, List<SampleUse> uses) throws SQLException {
        var reports = uses.stream()
                .map(use ->
                        new UseReport(use.event, use.event, use.authority, use.benefit, use.kind, use.version, use.day))
                .toList();
        var taken =
                new StoredUsage(connection).take(reports, UseReport.PLATFORM, Instant.parse("2026-12-31T12:00:00Z"));
        if (taken.accepted() != uses.size()) {
            throw new AssertionError("not all sample uses were taken");
        }
    }

    boolean isIn(UsageQuery query) {
        return !day.isBefore(query.from())
                && !day.isAfter(query.to())
                && query.area()
                        .filter(area -> !authority.startsWith(area.value()))
                        .isEmpty()
                && query.benefit()
                        .filter(other -> !other.value().equals(benefit))
                        .isEmpty()
                && query.kind().filter(other -> !other.equals(kind)).isEmpty()
                && query.version().filter(other -> !other.equals(version)).isEmpty();
    }
}
