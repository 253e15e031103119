package de.antragswerk.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.settlement.Digest;
import de.antragswerk.settlement.bundle.SigningKey;
import de.antragswerk.statement.invoice.Rules;
import de.antragswerk.verifier.Verified;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperBatchTest {
    /** Two Länder with PDF, CSV, XRechnung and package, two Kommunen of Hessen with PDF and CSV. */
    private static final int PAPERS = 2 * 4 + 2 * 2;

    private static ClosedSettlements settlements;
    private final PaperBatch batch = ClosedSettlements.batch();

    @BeforeAll
    static void start() throws Exception {
        settlements = new ClosedSettlements();
        settlements.use();
    }

    @AfterAll
    static void stop() throws Exception {
        settlements.close();
    }

    @BeforeEach
    void empty() throws Exception {
        settlements.emptyPapers();
    }

    @Test
    void closingOrdersThePapersAndTheWorkerMakesThem() throws Exception {
        var id = closed();
        assertThat(progress(id)).isEqualTo(new PaperProgress(PAPERS, 0, 0));

        all();

        assertThat(progress(id)).isEqualTo(new PaperProgress(0, PAPERS, 0));
        try (var office = settlements.in("coordination", "")) {
            for (var land : List.of("05", "06")) {
                var papers = new PaperTable(office).of(id, land);
                assertThat(papers).extracting(paper -> paper.id().kind()).containsExactly(PaperKind.values());
                assertThat(Rules.findings(bytes(office, papers.get(2).id()))).isEmpty();
            }
            var kommune = new PaperTable(office).of(id, "064140000000");
            assertThat(kommune).extracting(paper -> paper.id().kind()).containsExactly(PaperKind.PDF, PaperKind.CSV);
        }
    }

    /** A server dies with papers in hand: its connection is gone before it commits. */
    @Test
    void afterADeathEachPaperIsMadeExactlyOnceAndHasTheSameBytes() throws Exception {
        var id = closed();
        all();
        var first = digests(id);
        settlements.emptyPapers();

        closed();
        try (var dies = settlements.platform()) {
            assertThat(batch.make(dies, ClosedSettlements.NOW, 4)).isEqualTo(4);
        }
        try (var survives = settlements.platform()) {
            assertThat(batch.make(survives, ClosedSettlements.NOW, 3)).isEqualTo(3);
            survives.commit();
        }
        try (var dies = settlements.platform()) {
            batch.make(dies, ClosedSettlements.NOW, 3);
        }
        assertThat(progress(id)).isEqualTo(new PaperProgress(PAPERS - 3, 3, 0));
        all();

        assertThat(digests(id)).hasSize(PAPERS).isEqualTo(first);
    }

    @Test
    void whatOneNodeHasInHandAnotherPassesOver() throws Exception {
        closed();
        try (var one = settlements.platform();
                var other = settlements.platform()) {
            assertThat(batch.make(one, ClosedSettlements.NOW, 6)).isEqualTo(6);
            var left = 0;
            for (var made = batch.make(other, ClosedSettlements.NOW, 3);
                    made > 0;
                    made = batch.make(other, ClosedSettlements.NOW, 3)) {
                left += made;
            }
            // Packages whose papers the first node has in hand wait for them.
            assertThat(left).isBetween(PAPERS - 6 - 2, PAPERS - 6);
        }
    }

    /** The verifier that payers run finds nothing, with the published key, and finds a changed byte. */
    @Test
    void thePackageHoldsBeforeTheVerifier(@TempDir Path folder) throws Exception {
        var id = closed();
        all();

        try (var office = settlements.in("coordination", "")) {
            for (var land : List.of("05", "06")) {
                var zip = bytes(office, new Paper.Id(id, land, PaperKind.PACKAGE));
                var key = SigningKey.pem(ClosedSettlements.KEY.getPublic());
                assertThat(Verified.of(folder, zip, key)).startsWith("0");
                zip[zip.length / 2] ^= 1;
                assertThat(Verified.of(folder, zip, key)).startsWith("1");
            }
        }
    }

    @Test
    void aCorrectionThatGivesBackIsACreditNoteToTheFirstInvoice() throws Exception {
        var first = closed();
        var correction =
                settlements.close(SampleStatements.correction("06", 1_000_00).input(), 2, Optional.of(first));
        all();

        try (var office = settlements.in("coordination", "")) {
            var note = new String(
                    bytes(office, new Paper.Id(correction, "06", PaperKind.XRECHNUNG)), StandardCharsets.UTF_8);
            assertThat(note).contains("<CreditNote").contains("<cbc:ID>AW-2026-1-06</cbc:ID>");
            assertThat(Rules.findings(note.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
    }

    /** What cannot be read is tried again and given up in the end; the other papers are made. */
    @Test
    void onePaperThatFailsDoesNotHoldUpTheOthers() throws Exception {
        var id = closed();
        damageStatement(id, "05");
        var now = ClosedSettlements.NOW;
        for (var attempt = 0; attempt < 10; attempt++) {
            allAt(now);
            now = now.plusSeconds(31);
        }

        assertThat(progress(id)).isEqualTo(new PaperProgress(0, PAPERS - 4, 4));
        try (var office = settlements.in("coordination", "")) {
            assertThat(new PaperTable(office).of(id, "05"))
                    .extracting(Paper::reason)
                    .containsOnly("failed");
        }
    }

    @Test
    void aLandSeesItsOwnPapersAndNobodyButThePlatformMakesThem() throws Exception {
        var id = closed();
        all();

        try (var land = settlements.in("land", "06")) {
            assertThat(new PaperTable(land).progress(id).all()).isEqualTo(8);
            assertThat(new PaperTable(land).of(id, "05")).isEmpty();
            assertThat(new PaperTable(land).bytes(new Paper.Id(id, "05", PaperKind.PDF)))
                    .isEmpty();
            assertThat(new StatementSource(land).statement(id, "05", "05")).isEmpty();
            assertThat(new StatementSource(land).statement(id, "06", "06")).isPresent();
        }
        try (var land = settlements.in("land", "06")) {
            assertThatThrownBy(() -> new PaperTable(land).order(id, ClosedSettlements.NOW))
                    .isInstanceOf(SQLException.class);
        }
        try (var office = settlements.in("coordination", "")) {
            new PaperTable(office).impossible(new Paper.Id(id, "06", PaperKind.PDF), "x", ClosedSettlements.NOW);
            assertThat(new PaperTable(office).of(id, "06").getFirst().state()).isEqualTo(Paper.State.MADE);
        }
        try (var platform = settlements.platform()) {
            new PaperTable(platform)
                    .made(new Paper.Id(id, "06", PaperKind.PDF), new byte[1], "x", ClosedSettlements.NOW);
            assertThat(new PaperTable(platform).of(id, "06").getFirst().size()).isGreaterThan(1);
        }
    }

    @Test
    void theOfficeListsTheLaenderAndAnAreaOnlyItsOwnKommunen() throws Exception {
        var id = closed();
        try (var office = settlements.in("coordination", "")) {
            assertThat(new PaperTable(office).ofLaender(id))
                    .hasSize(8)
                    .extracting(paper -> paper.id().payer())
                    .containsOnly("05", "06");
        }
        try (var area = settlements.in("administration", "")) {
            ClosedSettlements.run(area, "select set_config('app.area', '06414', true)");
            assertThat(new PaperTable(area).below("06"))
                    .hasSize(2)
                    .extracting(paper -> paper.id().payer())
                    .containsOnly("064140000000");
            assertThat(new PaperTable(area).of(id, "06")).isEmpty();
        }
    }

    private static UUID closed() throws SQLException {
        return settlements.close(SampleStatements.input(123_456_79, Optional.empty()), 1, Optional.empty());
    }

    private void all() throws SQLException {
        allAt(ClosedSettlements.NOW);
    }

    private void allAt(Instant now) throws SQLException {
        var made = 1;
        while (made > 0) {
            try (var connection = settlements.platform()) {
                made = batch.make(connection, now, 4);
                connection.commit();
            }
        }
    }

    private static PaperProgress progress(UUID id) throws SQLException {
        try (var office = settlements.in("coordination", "")) {
            return new PaperTable(office).progress(id);
        }
    }

    /** Of all papers that are made, with what they are; the stored digest is that of the stored bytes. */
    private static List<String> digests(UUID id) throws SQLException {
        var digests = new ArrayList<String>();
        try (var office = settlements.in("coordination", "");
                var query = office.prepareStatement(
                        "select payer, kind, sha256, bytes from statement_paper where settlement = ? order by payer, kind")) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    assertThat(Digest.of(row.getBytes(4))).isEqualTo(row.getString(3));
                    digests.add(row.getString(1) + row.getString(2) + row.getString(3));
                }
            }
        }
        return digests;
    }

    private static byte[] bytes(Connection connection, Paper.Id id) throws SQLException {
        return new PaperTable(connection).bytes(id).orElseThrow();
    }

    private static void damageStatement(UUID id, String land) throws SQLException {
        settlements.asOwnerOf("update settlement_statement set result = 'x' where settlement = '" + id
                + "' and land = '" + land + "'");
    }
}
