package de.antragswerk.costsharing;

import static de.antragswerk.costsharing.CostSharingFixture.KARIN;
import static de.antragswerk.costsharing.CostSharingFixture.MALTE;
import static de.antragswerk.costsharing.CostSharingFixture.run;
import static de.antragswerk.costsharing.CostSharingFixture.scope;
import static de.antragswerk.costsharing.CostSharingFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.costsharing.SettlementPeriod.State;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.SettlementJson;
import de.antragswerk.tenancy.LandKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);
    private static CostSharingFixture fixture;
    private Connection connection;
    private Closing closing;

    @BeforeAll
    static void start() throws Exception {
        fixture = new CostSharingFixture();
        fixture.use("06414", "2025-03-01");
        fixture.use("06438", "2025-04-01");
        fixture.use("05515", "2025-08-01");
    }

    @AfterAll
    static void stop() throws Exception {
        fixture.close();
    }

    @BeforeEach
    void theOffice() throws SQLException {
        connection = fixture.office();
        closing = new Closing(connection);
    }

    @AfterEach
    void forget() throws SQLException {
        connection.close();
    }

    @Test
    void twoPersonsCloseWhatBothHaveSeen() throws SQLException {
        var proposal = closing.propose("2025", KARIN, TODAY);
        refused("second-person-needed", () -> closing.close("2025", proposal.digest(), KARIN));
        refused("digest-differs", () -> closing.close("2025", "0".repeat(64), MALTE));
        var id = closing.close("2025", proposal.digest(), MALTE);
        var head = new SettlementTable(connection).find(id).orElseThrow();
        assertThat(head.number()).isEqualTo(1);
        assertThat(head.digest()).isEqualTo(proposal.digest());
        assertThat(head.proposed()).isEqualTo(KARIN);
        assertThat(head.closed()).isEqualTo(MALTE);
        assertThat(head.objectionsUntil()).isEqualTo(TODAY.plusDays(30));
        assertThat(period().state()).isEqualTo(State.CLOSED);
        refused("nothing-proposed", () -> closing.close("2025", proposal.digest(), MALTE));
        refused("period-closed", () -> closing.propose("2025", KARIN, TODAY));
        refused("period-closed", () -> CostPools.editable(connection, "2025"));
    }

    @Test
    void nobodyClosesWhatIsNotOverOrNotProposed() {
        refused("period-not-over", () -> closing.propose("2026", KARIN, TODAY));
        refused("nothing-proposed", () -> closing.close("2025", "0".repeat(64), MALTE));
        refused("nothing-proposed", () -> closing.withdraw("2025"));
        refused("period-unknown", () -> closing.propose("1999", KARIN, TODAY));
        refused("period-not-closed", () -> closing.correct("2025", "Nachberechnung"));
    }

    @Test
    void aProposalFreezesThePoolsUntilItIsWithdrawn() throws SQLException {
        closing.propose("2025", KARIN, TODAY);
        refused("period-proposed", () -> CostPools.editable(connection, "2025"));
        refused("period-proposed", () -> closing.propose("2025", MALTE, TODAY));
        assertThat(closing.withdraw("2025").state()).isEqualTo(State.OPEN);
        assertThat(CostPools.editable(connection, "2025").id()).isEqualTo("2025");
    }

    @Test
    void whatChangedSinceTheProposalIsNotClosedUnseen() throws SQLException {
        var proposal = closing.propose("2025", KARIN, TODAY);
        run(connection, "update cost_member set least = 100 where land = '06'");
        refused("input-changed", () -> closing.close("2025", proposal.digest(), MALTE));
    }

    @Test
    void aCorrectionNamesWhatItReplacesAndShowsTheDifference() throws SQLException {
        var first = closed();
        assertThat(closing.correct("2025", "Rechnung kam nach").editable()).isTrue();
        var before = new PoolTable(connection).find("porto-2025").orElseThrow();
        new PoolTable(connection).put(costs(before, before.amountCents() + 1_001), KARIN);
        var proposal = closing.propose("2025", MALTE, TODAY);
        assertThat(period().state()).isEqualTo(State.CLOSED);
        var second = closing.close("2025", proposal.digest(), KARIN);
        var settlements = new SettlementTable(connection);
        var head = settlements.find(second).orElseThrow();
        assertThat(head.number()).isEqualTo(2);
        assertThat(head.corrects()).contains(first);
        assertThat(head.reason()).isEqualTo("Rechnung kam nach");
        assertThat(period().correction()).isEmpty();
        assertThat(settlements.differences(second))
                .allSatisfy(line -> assertThat(line.pool()).isEqualTo("porto-2025"))
                .filteredOn(line -> line.payer().equals(line.land().value()))
                .extracting(DifferenceLine::cents)
                .satisfies(cents -> assertThat(
                                cents.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(1_001));
        assertThat(SettlementJson.readInput(settlements.input(second).orElseThrow())
                        .corrects())
                .contains(settlements.find(first).orElseThrow().digest());
    }

    @Test
    void whatIsClosedCannotBeChanged() throws SQLException {
        closed();
        for (var table : new String[] {"settlement", "settlement_content", "settlement_statement", "settlement_line"}) {
            assertThat(text(
                            connection,
                            "select has_table_privilege('" + table + "', 'update') or has_table_privilege('" + table
                                    + "', 'delete') or has_table_privilege('" + table + "', 'truncate')"))
                    .as(table)
                    .isEqualTo("f");
        }
    }

    @Test
    void aLandSeesItsOwnStatementOnly() throws SQLException {
        var id = closed();
        scope(connection, "land", "06");
        var settlements = new SettlementTable(connection);
        assertThat(settlements.lands(id)).containsExactly(new LandKey("06"));
        assertThat(settlements.statement(id, new LandKey("05"))).isEmpty();
        assertThat(settlements.statement(id, new LandKey("06"))).isPresent();
        assertThat(settlements.input(id)).isEmpty();
        assertThat(settlements.result(id)).isEmpty();
        assertThat(text(connection, "select string_agg(distinct land, ',') from settlement_line"))
                .isEqualTo("06");
        scope(connection, "administration", "");
        assertThat(settlements.of("2025")).isEmpty();
    }

    /** Whatever the pools are: Länder bear every cent, their Kommunen every cent of theirs, and statements say the same. */
    @Test
    void everyCentIsSomebodysOverRandomPools() throws SQLException {
        var random = new Random(2025);
        for (var round = 0; round < 12; round++) {
            for (var pool : new PoolTable(connection).of("2025")) {
                new PoolTable(connection)
                        .put(costs(pool, random.nextLong(0, 10_000_000_000L) >> random.nextInt(30)), KARIN);
            }
            var total = total("select sum(amount_cents) from cost_pool where period = '2025'");
            var id = closed();
            var of = " from settlement_line where settlement = '" + id + "'";
            assertThat(total("select sum(cents)" + of + " and level = 1")).isEqualTo(total);
            assertThat(total("select total_cents from settlement where id = '" + id + "'"))
                    .isEqualTo(total);
            assertThat(total("select sum(cents) from settlement_statement where settlement = '" + id + "'"))
                    .isEqualTo(total);
            assertThat(total("select sum(cents)" + of + " and land = '06' and level = 2"))
                    .isEqualTo(total("select sum(cents)" + of + " and land = '06' and level = 1"));
            connection.rollback();
            scope(connection, "coordination", "");
        }
    }

    @Test
    void ofTwoClosersOneIsRefused() throws Exception {
        var proposal = closing.propose("2025", KARIN, TODAY);
        connection.commit();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = java.util.stream.Stream.of(1, 2)
                    .map(each -> threads.submit(() -> closesAlone(proposal.digest())))
                    .toList();
            var said = new TreeSet<String>();
            for (var outcome : outcomes) {
                said.add(outcome.get(60, TimeUnit.SECONDS));
            }
            assertThat(said).containsExactly("closed", "nothing-proposed");
        } finally {
            undo();
        }
    }

    /** Whoever books a use holds the lock shared: closing waits for them, and then it sees the use. */
    @Test
    void aUseThatIsBeingBookedIsNotLost() throws Exception {
        var proposal = closing.propose("2025", KARIN, TODAY);
        connection.commit();
        try (var intake = fixture.database().asPlatform();
                var threads = Executors.newSingleThreadExecutor()) {
            CostSharingFixture.use(intake, "05515", "2025-09-01");
            var outcome = threads.submit(() -> closesAlone(proposal.digest()));
            while (!waits(intake) && !outcome.isDone()) {
                Thread.onSpinWait();
            }
            intake.commit();
            assertThat(outcome.get(60, TimeUnit.SECONDS)).isEqualTo("input-changed");
        } finally {
            undo();
        }
    }

    private static boolean waits(Connection intake) throws SQLException {
        return Integer.parseInt(
                        text(intake, "select count(*) from pg_locks where locktype = 'advisory' and not granted"))
                > 0;
    }

    private static String closesAlone(String digest) throws SQLException {
        try (var own = fixture.office()) {
            new Closing(own).close("2025", digest, MALTE);
            own.commit();
            return "closed";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    /** The owner may what nobody else may; the other tests find the period open. */
    private static void undo() throws SQLException {
        try (var owner = fixture.database().asOwner()) {
            for (var table : new String[] {
                "settlement_period", "settlement", "settlement_content", "settlement_statement", "settlement_line"
            }) {
                run(owner, "alter table " + table + " no force row level security");
            }
            run(owner, "delete from settlement_line");
            run(owner, "delete from settlement_statement");
            run(owner, "delete from settlement_content");
            run(owner, "delete from settlement");
            run(
                    owner,
                    "update settlement_period set state = 'OPEN', closed_by = null, closed_at = null, proposed_by = null,"
                            + " proposed_digest = null where id = '2025'");
            for (var table : new String[] {
                "settlement_period", "settlement", "settlement_content", "settlement_statement", "settlement_line"
            }) {
                run(owner, "alter table " + table + " force row level security");
            }
        }
    }

    private UUID closed() throws SQLException {
        return closing.close("2025", closing.propose("2025", KARIN, TODAY).digest(), MALTE);
    }

    private SettlementPeriod period() throws SQLException {
        return new PeriodTable(connection).find("2025").orElseThrow();
    }

    private long total(String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    private static CostPool costs(CostPool pool, long cents) {
        return new PoolEntry(
                        pool.id(),
                        pool.name(),
                        CostKind.D,
                        pool.plannedCents(),
                        cents,
                        pool.profile(),
                        pool.benefits(),
                        pool.source())
                .in(new SettlementPeriod(
                        pool.period(),
                        pool.from(),
                        pool.to(),
                        de.antragswerk.settlement.ProRata.DAYS,
                        State.OPEN,
                        SettlementPeriod.Deadlines.USUAL,
                        KARIN,
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty()));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
