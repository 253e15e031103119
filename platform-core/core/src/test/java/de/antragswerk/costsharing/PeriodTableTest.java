package de.antragswerk.costsharing;

import static de.antragswerk.costsharing.CostSharingFixture.KARIN;
import static de.antragswerk.costsharing.CostSharingFixture.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.costsharing.SettlementPeriod.State;
import de.antragswerk.plugin.Finding;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeriodTableTest {
    @RegisterExtension
    static final OfficeOfATest office = OfficeOfATest.withoutUses();

    @Test
    void periodsAreWholeMonthsThatDoNotOverlap() throws SQLException {
        var periods = new PeriodTable(office.connection());
        assertThat(periods.open(period("2027-Q1", "2027-01-01", "2027-03-31"), KARIN))
                .isTrue();
        assertThat(periods.open(period("2027", "2027-01-01", "2027-12-31"), KARIN))
                .isFalse();
        assertThat(periods.open(period("2027-Q1", "2027-04-01", "2027-06-30"), KARIN))
                .isFalse();
        assertThat(periods.open(period("2027-Q2", "2027-04-01", "2027-06-30"), KARIN))
                .isTrue();
        assertThat(periods.all())
                .extracting(SettlementPeriod::id)
                .containsExactly("2027-Q2", "2027-Q1", "2026", "2025");
        assertThat(periods.find("2027-Q1")).hasValueSatisfying(found -> {
            assertThat(found.state()).isEqualTo(State.OPEN);
            assertThat(found.opened()).isEqualTo(KARIN);
            assertThat(found.editable()).isTrue();
        });
        assertThatThrownBy(() -> periods.open(period("2028", "2028-01-02", "2028-12-31"), KARIN))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void whatIsWrongStandsAtTheField() {
        assertThat(period("2027/1", "2027-01-02", "2027-01-30").findings())
                .containsExactly(
                        new Finding("/id", "no-period-id"),
                        new Finding("/from", "not-the-first-of-a-month"),
                        new Finding("/to", "not-the-last-of-a-month"));
        assertThat(period("2028-Feb", "2028-02-01", "2028-02-29").findings()).isEmpty();
    }

    @Test
    void theInputKnowsPoolsMembersFiguresAndUses() throws SQLException {
        office.fixture().use("06414", "2025-03-01");
        office.fixture().use("05515", "2025-08-01");
        office.fixture().use("05515", "2024-08-01");
        var input = new InputTables(office.connection())
                .of(new PeriodTable(office.connection()).find("2025").orElseThrow(), Optional.empty());
        assertThat(input.pools()).hasSize(4);
        assertThat(input.members())
                .extracting(member -> member.key() + " " + member.from())
                .contains("05 2025-07-01", "06 2025-01-01", "06414 2025-01-01")
                .doesNotContain("05515 2025-07-01");
        assertThat(input.figures())
                .anySatisfy(figures -> assertThat(figures.values()).isEqualTo(Map.of("05", 2_096_090L, "06", 740_812L)))
                .anySatisfy(figures -> {
                    assertThat(figures.edition()).isEqualTo("2025-11-30");
                    assertThat(figures.of("06")).isEqualTo(6_280_793L);
                    assertThat(figures.of("05")).isEqualTo(18_034_454L);
                    assertThat(figures.of("06414")).isGreaterThan(280_000L);
                });
        assertThat(input.usage()).hasSize(2);
        assertThat(input.weights()).hasSizeGreaterThan(20);
    }

    @Test
    void anotherStartBringsNothingBack() throws SQLException {
        assertThat(new PoolTable(office.connection()).remove("porto-2025")).isTrue();
        CostSharingFixture.scope(office.connection(), "platform", "");
        new FirstCosts().importMissing(office.connection());
        assertThat(new PoolTable(office.connection()).find("porto-2025")).isEmpty();
        assertThat(new ProfileTable(office.connection()).all())
                .anySatisfy(profile -> assertThat(profile.id()).isEqualTo("haelftig"));
        for (var profile : new ProfileTable(office.connection()).all()) {
            assertThat(new FigureTable(office.connection()).fits(profile.profile()))
                    .as(profile.id())
                    .isTrue();
        }
    }

    @Test
    void theKoenigsteinerSchluesselOfBothYearsIsWhole() throws SQLException {
        assertThat(new FigureTable(office.connection()).all())
                .filteredOn(figures -> figures.id().startsWith("koenigsteiner"))
                .hasSize(2)
                .allSatisfy(figures -> assertThat(figures.values().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(10_000_000L));
    }
}
