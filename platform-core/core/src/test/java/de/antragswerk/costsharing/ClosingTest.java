package de.antragswerk.costsharing;

import static de.antragswerk.costsharing.CostSharingFixture.KARIN;
import static de.antragswerk.costsharing.CostSharingFixture.MALTE;
import static de.antragswerk.costsharing.CostSharingFixture.costs;
import static de.antragswerk.costsharing.CostSharingFixture.refused;
import static de.antragswerk.costsharing.CostSharingFixture.run;
import static de.antragswerk.costsharing.OfficeOfATest.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.costsharing.SettlementPeriod.State;
import de.antragswerk.settlement.SettlementJson;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClosingTest {
    @RegisterExtension
    static final OfficeOfATest office = OfficeOfATest.withUses();

    @Test
    void twoPersonsCloseWhatBothHaveSeen() throws SQLException {
        var proposal = office.closing().propose("2025", KARIN, TODAY);
        refused("second-person-needed", () -> office.closing().close("2025", proposal.digest(), KARIN));
        refused("digest-differs", () -> office.closing().close("2025", "0".repeat(64), MALTE));
        var id = office.closing().close("2025", proposal.digest(), MALTE);
        var head = new SettlementTable(office.connection()).find(id).orElseThrow();
        assertThat(head.number()).isEqualTo(1);
        assertThat(head.digest()).isEqualTo(proposal.digest());
        assertThat(head.proposed()).isEqualTo(KARIN);
        assertThat(head.closed()).isEqualTo(MALTE);
        assertThat(head.objectionsUntil()).isEqualTo(TODAY.plusDays(30));
        assertThat(period().state()).isEqualTo(State.CLOSED);
        refused("nothing-proposed", () -> office.closing().close("2025", proposal.digest(), MALTE));
        refused("period-closed", () -> office.closing().propose("2025", KARIN, TODAY));
        refused("period-closed", () -> CostPools.editable(office.connection(), "2025"));
    }

    @Test
    void nobodyClosesWhatIsNotOverOrNotProposed() {
        refused("period-not-over", () -> office.closing().propose("2026", KARIN, TODAY));
        refused("nothing-proposed", () -> office.closing().close("2025", "0".repeat(64), MALTE));
        refused("nothing-proposed", () -> office.closing().withdraw("2025"));
        refused("period-unknown", () -> office.closing().propose("1999", KARIN, TODAY));
        refused("period-not-closed", () -> office.closing().correct("2025", "Nachberechnung"));
    }

    @Test
    void aProposalFreezesThePoolsUntilItIsWithdrawn() throws SQLException {
        office.closing().propose("2025", KARIN, TODAY);
        refused("period-proposed", () -> CostPools.editable(office.connection(), "2025"));
        refused("period-proposed", () -> office.closing().propose("2025", MALTE, TODAY));
        assertThat(office.closing().withdraw("2025").state()).isEqualTo(State.OPEN);
        assertThat(CostPools.editable(office.connection(), "2025").id()).isEqualTo("2025");
    }

    @Test
    void whatChangedSinceTheProposalIsNotClosedUnseen() throws SQLException {
        var proposal = office.closing().propose("2025", KARIN, TODAY);
        run(office.connection(), "update cost_member set least = 100 where land = '06'");
        refused("input-changed", () -> office.closing().close("2025", proposal.digest(), MALTE));
    }

    @Test
    void aCorrectionNamesWhatItReplacesAndShowsTheDifference() throws SQLException {
        var first = office.closed();
        assertThat(office.closing().correct("2025", "Rechnung kam nach").editable())
                .isTrue();
        var before = new PoolTable(office.connection()).find("porto-2025").orElseThrow();
        new PoolTable(office.connection()).put(costs(before, before.amountCents() + 1_001), KARIN);
        var proposal = office.closing().propose("2025", MALTE, TODAY);
        assertThat(period().state()).isEqualTo(State.CLOSED);
        var second = office.closing().close("2025", proposal.digest(), KARIN);
        var settlements = new SettlementTable(office.connection());
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

    private SettlementPeriod period() throws SQLException {
        return new PeriodTable(office.connection()).find("2025").orElseThrow();
    }
}
