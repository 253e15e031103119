package de.antragswerk.web.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.SettlementException;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The office reads German and percents, never what is meant for developers. */
class ImpossibleTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Test
    void leastSharesOfMoreThanEverythingAreToldInPercent() {
        assertThat(told(new Bounds(7_000, 10_000), List.of()))
                .startsWith("Die Mindestanteile der Beteiligten ergeben zusammen 140 %.")
                .doesNotContain("14000", "bounds", "least");
    }

    @Test
    void mostSharesOfLessThanEverythingAreToldInPercent() {
        assertThat(told(new Bounds(0, 3_025), List.of()))
                .startsWith("Die Höchstanteile der Beteiligten ergeben zusammen nur 60,5 %.");
    }

    @Test
    void aMissingWeightNamesWhatItIsMissingFor() {
        assertThat(told(Bounds.NONE, List.of(new UsageCount("06", "06", "alg2", "SONST", 1, 0))))
                .contains("„alg2“, Art „SONST“")
                .doesNotContain("UsageCount", "weight-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"usage-without-member", "figures-missing", "nobody-to-pay", "something-new"})
    void noCodeShowsItsDetail(String code) {
        assertThat(Impossible.inWords(new SettlementException(code, "the detail")))
                .isNotBlank()
                .doesNotContain(code, "the detail", "{0}");
    }

    private static String told(Bounds bounds, List<UsageCount> usage) {
        var input = new SettlementInput(
                "2026",
                FROM,
                TO,
                ProRata.DAYS,
                Optional.empty(),
                List.of(new Pool("betrieb", "Betrieb", CostKind.D, 100, Profile.BY_USAGE, "Beschluss")),
                List.of(land("05", bounds), land("06", bounds)),
                List.of(),
                List.of(),
                usage);
        return Impossible.inWords(catchThrowableOfType(SettlementException.class, () -> Settle.settle(input)));
    }

    private static Member land(String key, Bounds bounds) {
        return new Member(key, "Land " + key, Optional.empty(), FROM, TO, bounds, Optional.empty());
    }
}
