package de.antragswerk.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.TestDatabase;
import de.antragswerk.metering.FirstTerms;
import de.antragswerk.region.edition.RegionImporter;
import de.antragswerk.settlement.Digest;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Closing a year, with the settlement of 16 Länder and 10,953 Gemeinden and the statements of all of them as data, beside the bare
 * {@code GROUP BY} of the same records; once with one year in the table, once with two. Not part of the build: {@code
 * ./antragswerk bench costs} calls it. How many uses a year has: {@code -Dbench.uses}.
 */
class SettlementBenchmark {
    private static final PrintStream OUT = System.out;
    private static final int ROUNDS = 5;
    private static final int YEAR = 2024;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);
    private static final String BARE = "select authority, kind, sum(units) from usage_record"
            + " where booked_on between '2024-01-01' and '2024-12-31' group by 1, 2";

    @Test
    void measures() throws Exception {
        var uses = Long.getLong("bench.uses", 10_000_000);
        try (var database = TestDatabase.startDurable()) {
            try (var connection = database.asPlatform()) {
                new RegionImporter().importIfNewer(connection);
                new FirstTerms().importMissing(connection);
                new FirstCosts().importMissing(connection);
                connection.commit();
            }
            try (var owner = database.asOwner()) {
                var year = new YearOfUses(owner);
                OUT.printf(
                        Locale.ROOT,
                        "%d Gemeinden, %d uses a year, five pools of two parts%n",
                        year.everybodyShares(),
                        uses);
                year.period(YEAR);
                year.add(YEAR, uses);
                firstClosing(database);
                measure(database, owner, "one year in the table");
                year.add(YEAR - 1, uses);
                measure(database, owner, "two years in the table");
            }
            sameBytesTwice(database);
        }
        OUT.printf(
                Locale.ROOT,
                "machine: %d cores, load average %.2f%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void firstClosing(TestDatabase database) throws SQLException {
        try (var office = office(database)) {
            close(office);
            office.commit();
        }
    }

    private void measure(TestDatabase database, Connection owner, String what) throws SQLException {
        bare(owner);
        correction(database);
        var bare = new double[ROUNDS];
        var settled = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            bare[round] = bare(owner);
            settled[round] = correction(database);
            OUT.printf(Locale.ROOT, "  GROUP BY %.2f s   |   closing %.2f s%n", bare[round], settled[round]);
        }
        OUT.printf(
                Locale.ROOT,
                "%s: GROUP BY %.2f s, closing with all statements %.2f s, ratio %.2f%n",
                what,
                median(bare),
                median(settled),
                median(settled) / median(bare));
    }

    private static double bare(Connection owner) throws SQLException {
        var start = System.nanoTime();
        var sum = 0L;
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(BARE)) {
            while (row.next()) {
                sum += row.getLong(3);
            }
        }
        assertThat(sum).isPositive();
        return seconds(start);
    }

    /** Only what the closing person waits for, with the commit: reading the sums, settling, and writing everything. */
    private static double correction(TestDatabase database) throws SQLException {
        try (var office = office(database)) {
            new Closing(office).correct(Integer.toString(YEAR), "bench");
            office.commit();
        }
        try (var office = office(database)) {
            var digest = propose(office);
            var start = System.nanoTime();
            new Closing(office).close(Integer.toString(YEAR), digest, CostSharingFixture.MALTE);
            office.commit();
            return seconds(start);
        }
    }

    private static Connection office(TestDatabase database) throws SQLException {
        var connection = database.inNoScope();
        CostSharingFixture.scope(connection, "coordination", "");
        return connection;
    }

    private static String propose(Connection office) throws SQLException {
        var closing = new Closing(office);
        return closing.propose(Integer.toString(YEAR), CostSharingFixture.KARIN, TODAY)
                .digest();
    }

    private static UUID close(Connection office) throws SQLException {
        return new Closing(office).close(Integer.toString(YEAR), propose(office), CostSharingFixture.MALTE);
    }

    private static void sameBytesTwice(TestDatabase database) throws SQLException {
        try (var office = office(database)) {
            new Closing(office).correct(Integer.toString(YEAR), "bench");
            office.commit();
        }
        var once = closedAndForgotten(database);
        var again = closedAndForgotten(database);
        assertThat(again).isEqualTo(once);
        OUT.printf("closed twice: %s%n", once);
    }

    private static String closedAndForgotten(TestDatabase database) throws SQLException {
        try (var office = office(database)) {
            var settlement = close(office);
            var table = new SettlementTable(office);
            var digests = new StringBuilder();
            var bytes = 0L;
            for (var land : table.lands(settlement)) {
                var statement = table.statement(settlement, land).orElseThrow();
                digests.append(Digest.of(statement.input())).append(Digest.of(statement.result()));
                bytes += statement.input().length + statement.result().length;
            }
            var result = table.result(settlement).orElseThrow();
            office.rollback();
            return "settlement %s, %d bytes; statements %s, %d bytes"
                    .formatted(
                            Digest.of(result),
                            result.length,
                            Digest.of(digests.toString().getBytes(StandardCharsets.US_ASCII)),
                            bytes);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}
