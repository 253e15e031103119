package de.antragswerk.costsharing;

import static de.antragswerk.costsharing.CostSharingFixture.KARIN;
import static de.antragswerk.costsharing.CostSharingFixture.NOW;
import static de.antragswerk.costsharing.CostSharingFixture.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.costsharing.Objection.Answer;
import de.antragswerk.costsharing.Objection.State;
import de.antragswerk.tenancy.LandKey;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Payments, balances and objections around a settlement. */
class AfterClosingTest {
    private static final LandKey HESSEN = new LandKey("06");
    private static final LandKey NRW = new LandKey("05");

    @RegisterExtension
    static final OfficeOfATest office = OfficeOfATest.withoutUses();

    private UUID settlement;

    @BeforeEach
    void aClosedYear() throws SQLException {
        settlement = office.closed();
    }

    @Test
    void theBalanceIsWhatFallsToALandWithoutWhatItHasPaid() throws SQLException {
        var random = new Random(7);
        var advances = new AdvanceTable(office.connection());
        var paid = 240_000_000L;
        for (var i = 0; i < 20; i++) {
            var cents = 1 + random.nextLong(5_000_000_000L);
            var came = random.nextBoolean();
            paid += came ? cents : 0;
            var day = LocalDate.of(2025, 12, 1);
            advances.add(
                    new AdvancePayment(
                            UUID.randomUUID(), HESSEN, "2025", cents, day, came ? Optional.of(day) : Optional.empty()),
                    KARIN);
        }
        var expected = paid;
        var due = new SettlementTable(office.connection())
                .statement(settlement, HESSEN)
                .orElseThrow()
                .cents();
        assertThat(advances.balance(settlement, "2025")).hasSize(2).anySatisfy(hessen -> {
            assertThat(hessen.land()).isEqualTo(HESSEN);
            assertThat(hessen.dueCents()).isEqualTo(due);
            assertThat(hessen.paidCents()).isEqualTo(expected);
            assertThat(hessen.balanceCents()).isEqualTo(due - expected);
        });
        scope(office.connection(), "land", "05");
        assertThat(advances.balance(settlement, "2025"))
                .extracting(YearEnd::land)
                .containsExactly(NRW);
        assertThat(advances.of("2025")).extracting(AdvancePayment::land).containsOnly(NRW);
    }

    @Test
    void aPaymentThatCameInIsNoted() throws SQLException {
        var advances = new AdvanceTable(office.connection());
        var open = advances.of("2026").stream()
                .filter(payment -> payment.paidOn().isEmpty())
                .findFirst()
                .orElseThrow();
        var day = LocalDate.of(2026, 12, 14);
        assertThat(advances.paid("2025", open.id(), Optional.of(day), KARIN)).isFalse();
        assertThat(advances.paid("2026", open.id(), Optional.of(day), KARIN)).isTrue();
        assertThat(advances.of("2026"))
                .filteredOn(payment -> payment.id().equals(open.id()))
                .singleElement()
                .satisfies(payment -> assertThat(payment.paidOn()).contains(day));
    }

    @Test
    void aLandObjectsAndTheOfficeAnswersOnce() throws SQLException {
        scope(office.connection(), "land", "06");
        var objections = new ObjectionTable(office.connection());
        assertThat(objections.pays(settlement, HESSEN, "06414")).isTrue();
        assertThat(objections.pays(settlement, HESSEN, "06")).isTrue();
        assertThat(objections.pays(settlement, HESSEN, "05515")).isFalse();
        assertThat(objections.pays(settlement, NRW, "05")).isFalse();
        var objection = objection("06");
        objections.raise(objection);
        assertThat(objections.of("2025")).containsExactly(objection);
        scope(office.connection(), "land", "05");
        assertThat(objections.open()).isEmpty();
        assertThat(objections.withdraw(objection.id())).isFalse();
        scope(office.connection(), "coordination", "");
        assertThat(objections.open()).containsExactly(objection);
        assertThat(objections.answer(objection.id(), State.REJECTED, answer())).isTrue();
        assertThat(objections.answer(objection.id(), State.ACCEPTED, answer())).isFalse();
        assertThat(objections.find(objection.id())).hasValueSatisfying(answered -> {
            assertThat(answered.state()).isEqualTo(State.REJECTED);
            assertThat(answered.answer()).contains(answer());
        });
        scope(office.connection(), "land", "06");
        assertThat(objections.withdraw(objection.id())).isFalse();
    }

    @Test
    void aLandDoesNotAnswerItself() throws SQLException {
        scope(office.connection(), "land", "06");
        var objections = new ObjectionTable(office.connection());
        var objection = objection("06");
        objections.raise(objection);
        assertThatThrownBy(() -> objections.answer(objection.id(), State.ACCEPTED, answer()))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aLandTakesItsOwnObjectionBack() throws SQLException {
        scope(office.connection(), "land", "06");
        var objections = new ObjectionTable(office.connection());
        var objection = objection("06");
        objections.raise(objection);
        assertThat(objections.withdraw(objection.id())).isTrue();
        assertThat(objections.open()).isEmpty();
    }

    @Test
    void nobodyObjectsForAnotherLand() throws SQLException {
        scope(office.connection(), "land", "05");
        assertThatThrownBy(() -> new ObjectionTable(office.connection()).raise(objection("06")))
                .hasMessageContaining("row-level security");
    }

    @Test
    void theOfficeItselfDoesNotObject() {
        assertThatThrownBy(() -> new ObjectionTable(office.connection()).raise(objection("06")))
                .hasMessageContaining("row-level security");
    }

    private Objection objection(String payer) {
        return new Objection(
                UUID.randomUUID(),
                settlement,
                HESSEN,
                payer,
                "Die Fälle vom März fehlen.",
                "Lena Hessen",
                NOW,
                LocalDate.of(2026, 2, 19),
                State.OPEN,
                Optional.empty());
    }

    private static Answer answer() {
        return new Answer("Sie stehen im April.", "Karin Koordination", NOW);
    }
}
