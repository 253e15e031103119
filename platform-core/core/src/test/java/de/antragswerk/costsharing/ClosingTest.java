package de.antragswerk.costsharing;

import static de.antragswerk.costsharing.CostSharingFixture.KARIN;
import static de.antragswerk.costsharing.CostSharingFixture.MALTE;
import static de.antragswerk.costsharing.CostSharingFixture.costs;
import static de.antragswerk.costsharing.CostSharingFixture.refused;
import static de.antragswerk.costsharing.CostSharingFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.costsharing.SettlementPeriod.State;
import de.antragswerk.settlement.SettlementJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
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

    private UUID closed() throws SQLException {
        return closing.close("2025", closing.propose("2025", KARIN, TODAY).digest(), MALTE);
    }

    private SettlementPeriod period() throws SQLException {
        return new PeriodTable(connection).find("2025").orElseThrow();
    }
}
