package de.antragswerk.statement;

import de.antragswerk.TestDatabase;
import de.antragswerk.metering.StoredUsage;
import de.antragswerk.metering.UseReport;
import de.antragswerk.onboarding.SampleLand;
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.Settlement;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.SettlementJson;
import de.antragswerk.statement.invoice.XRechnung;
import de.antragswerk.tenancy.TenantFiles;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** A real database with the shipped Länder, and settlements closed in it. */
final class ClosedSettlements implements AutoCloseable {
    static final Instant NOW = SampleStatements.CLOSED.plusSeconds(60);
    static final KeyPair KEY = key();
    private final TestDatabase database;

    ClosedSettlements() throws Exception {
        database = TestDatabase.start();
        try (var connection = database.asPlatform()) {
            SampleLand.joinShipped(connection);
            connection.commit();
        }
        try (var office = in("coordination", "")) {
            run(
                    office,
                    "insert into settlement_period (id, period_from, period_to, opened_by, opened_by_name, opened_at)"
                            + " values ('2026', '2026-01-01', '2026-12-31', 'k', 'Karin', now())");
            office.commit();
        }
    }

    private static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The uses that the sample follows from, through the one way in. */
    void use() throws SQLException {
        try (var platform = platform()) {
            new StoredUsage(platform).take(reports("064140000000", "MAIN_APPLICATION", 21), UseReport.PLATFORM, NOW);
            new StoredUsage(platform).take(reports("065340000000", "RENEWAL", 9), UseReport.PLATFORM, NOW);
            new StoredUsage(platform).take(reports("051110000000", "MAIN_APPLICATION", 70), UseReport.PLATFORM, NOW);
            platform.commit();
        }
    }

    private static List<UseReport> reports(String authority, String kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new UseReport(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        authority,
                        "alg2",
                        kind,
                        "1.0.0",
                        LocalDate.of(2026, 1 + n % 12, 1 + n % 28)))
                .toList();
    }

    Connection in(String scope, String land) throws SQLException {
        var connection = database.inNoScope();
        try (var set = connection.prepareStatement(
                "select set_config('app.scope', ?, true), set_config('app.land', ?, true)")) {
            set.setString(1, scope);
            set.setString(2, land);
            set.execute();
        }
        return connection;
    }

    Connection platform() throws SQLException {
        return database.asPlatform();
    }

    /** Closes as the period's component does it, in one transaction with the order of the papers. */
    UUID close(SettlementInput input, int number, Optional<UUID> corrects) throws SQLException {
        var id = new UUID(2026, number);
        var settlement = Settle.settle(input);
        try (var office = in("coordination", "")) {
            run(
                    office,
                    "insert into settlement (id, period, number, digest, corrects, total_cents, proposed_by, proposed_by_name,"
                            + " proposed_at, closed_by, closed_by_name, closed_at, objections_until)"
                            + " values (?, '2026', ?, ?, ?, ?, 'k', 'Karin', ?, 'm', 'Malte', ?, '2027-03-04')",
                    id,
                    number,
                    settlement.inputDigest(),
                    corrects.orElse(null),
                    settlement.totalCents(),
                    Timestamp.from(SampleStatements.CLOSED),
                    Timestamp.from(SampleStatements.CLOSED));
            for (var land : new String[] {"05", "06"}) {
                statement(office, id, land, input.forLand(land));
            }
            lines(office, id, settlement);
            new PaperTable(office).order(id, NOW);
            office.commit();
        }
        return id;
    }

    private static void statement(Connection office, UUID id, String land, SettlementInput input) throws SQLException {
        var result = Settle.settle(input);
        run(
                office,
                "insert into settlement_statement (settlement, land, cents, input, result) values (?, ?, ?, ?, ?)",
                id,
                land,
                result.lines().stream()
                        .filter(line -> line.payer().equals(land))
                        .mapToLong(line -> line.cents())
                        .sum(),
                SettlementJson.write(input),
                SettlementJson.write(result));
    }

    private static void lines(Connection office, UUID id, Settlement settlement) throws SQLException {
        for (var line : settlement.lines()) {
            run(
                    office,
                    "insert into settlement_line (settlement, pool, payer, land, level, cents) values (?, ?, ?, ?, ?, ?)",
                    id,
                    line.pool(),
                    line.payer(),
                    line.land().orElse(line.payer()),
                    line.land().isPresent() ? 2 : 1,
                    line.cents());
        }
    }

    static PaperBatch batch() {
        return new PaperBatch(new PaperMaking(
                new StatementPdf(),
                new XRechnung(),
                new Invoicing(ShareContractFile.read(TenantFiles.issuer())),
                new PackageMaking(() -> KEY)));
    }

    void emptyPapers() throws SQLException {
        asOwnerOf(
                "truncate statement_paper, statement_terms, settlement_line, settlement_statement, settlement cascade");
    }

    /** What the application cannot do. Policies hold for the owner too. */
    void asOwnerOf(String sql) throws SQLException {
        try (var owner = database.asOwner()) {
            run(owner, "alter table settlement_statement no force row level security");
            run(owner, sql);
            run(owner, "alter table settlement_statement force row level security");
        }
    }

    static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws java.io.IOException {
        database.close();
    }
}
