package de.antragswerk.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.metering.UsageLine;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.tenancy.LandKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final CostPool POOL = new CostPool(
            "betrieb-2026",
            "Betrieb",
            CostKind.D,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            1_080_000_001L,
            "");

    @Test
    void linesOfAStatementSumUpToThePoolToTheCent() {
        var statement = Settlements.state(
                POOL,
                List.of(
                        line("06414", "MAIN_APPLICATION", 3),
                        line("05515", "MAIN_APPLICATION", 3),
                        line("06438", "MAIN_APPLICATION", 1)));

        assertThat(statement.sumCents()).isEqualTo(POOL.amountCents());
        assertThat(statement.totalUses()).isEqualTo(7);
        assertThat(statement.lines())
                .extracting(line -> line.authority().value())
                .containsExactly("05515", "06414", "06438");
    }

    @Test
    void aDeclarationThatSecuresTheDayIsNotChargedBesideItsApplication() {
        var statement = Settlements.state(
                POOL,
                List.of(
                        line("06414", "APPLICATION_DAY", 50),
                        line("06414", "MAIN_APPLICATION", 1),
                        line("05515", "MAIN_APPLICATION", 1)));

        assertThat(statement.totalUses()).isEqualTo(2);
        assertThat(statement.lines()).extracting(StatementLine::uses).containsExactly(1L, 1L);
    }

    @Test
    void aRenewalIsAUseAndWhatBelongsToACaseIsNone() {
        var statement = Settlements.state(
                POOL,
                List.of(
                        line("06414", "RENEWAL", 2),
                        line("06414", "RENEWAL_AND_CHANGE", 1),
                        line("06414", "CHANGE_NOTICE", 7),
                        line("06414", "FOLLOW_UP", 5)));

        assertThat(statement.totalUses()).isEqualTo(3);
    }

    @Test
    void withoutUseThereAreNoLines() {
        assertThat(Settlements.state(POOL, List.of()).lines()).isEmpty();
    }

    private static UsageLine line(String authority, String kind, long count) {
        return new UsageLine(
                new LandKey(authority.substring(0, 2)),
                "Land",
                AuthorityId.of(authority),
                "Jobcenter",
                new BenefitId("alg2"),
                kind,
                count);
    }
}
