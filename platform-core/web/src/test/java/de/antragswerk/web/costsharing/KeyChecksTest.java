package de.antragswerk.web.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.KindWeight;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.ProRata;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.Settle;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyChecksTest {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);
    private static final Profile KOENIGSTEINER = new Profile(List.of(new Part(1000, KeyKind.KOENIGSTEINER, "ks")));
    private static final List<UsageCount> USED = List.of(new UsageCount("06001", "06", "alg2", "NEW", 3, 0));

    @Test
    void everythingIsInOrderWhereEachKeyHasItsFigures() {
        var settled = settled(KOENIGSTEINER, Optional.of(Profile.BY_USAGE), Map.of("05", 2L, "06", 1L), USED);

        assertThat(KeyChecks.figures(settled).isOpen()).isFalse();
        assertThat(KeyChecks.substitutes(settled).isOpen()).isFalse();
    }

    /** The substitute, for which there are figures, hid that the agreed key of the Kommunen had none. */
    @Test
    void aKeyOfTheKommunenWithoutFiguresIsNamedWithItsPool() {
        var settled = settled(KOENIGSTEINER, Optional.of(KOENIGSTEINER), Map.of("05", 2L, "06", 1L), USED);

        assertThat(KeyChecks.figures(settled).state()).isEqualTo("warning");
        assertThat(KeyChecks.figures(settled).text())
                .contains("Kommune 06001, Kommune 06002", "Betrieb")
                .doesNotContain("Hessen");
        assertThat(KeyChecks.substitutes(settled).text())
                .contains(
                        "Betrieb, Kommunen in Hessen (nach Königsteiner Schlüssel vereinbart, verteilt nach Nutzung)");
    }

    @Test
    void aLandWithoutFigureIsNamed() {
        var settled = settled(KOENIGSTEINER, Optional.empty(), Map.of("05", 2L), USED);

        assertThat(KeyChecks.figures(settled).text()).contains("Hessen", "Betrieb");
        assertThat(KeyChecks.substitutes(settled).isOpen()).isFalse();
    }

    @Test
    void whereNothingWasUsedTheSubstituteIsNamed() {
        var settled = settled(Profile.BY_USAGE, Optional.empty(), Map.of(), List.of());

        assertThat(KeyChecks.figures(settled).isOpen()).isFalse();
        assertThat(KeyChecks.substitutes(settled).state()).isEqualTo("warning");
        assertThat(KeyChecks.substitutes(settled).text())
                .contains("Betrieb (nach Nutzung vereinbart, verteilt zu gleichen Teilen)");
    }

    private static Settled settled(
            Profile profile, Optional<Profile> below, Map<String, Long> shares, List<UsageCount> usage) {
        var figures = new KeyFigures("ks", KeyKind.KOENIGSTEINER, "2020", "Bundesanzeiger", new TreeMap<>(shares));
        var input = new SettlementInput(
                "2025",
                FROM,
                TO,
                ProRata.DAYS,
                Optional.empty(),
                List.of(new Pool("betrieb-2025", "Betrieb", CostKind.D, 10_000, profile, "Beschluss")),
                List.of(
                        member("05", "Nordrhein-Westfalen", Optional.empty(), Optional.empty()),
                        member("06", "Hessen", Optional.empty(), below),
                        member("06001", "Kommune 06001", Optional.of("06"), Optional.empty()),
                        member("06002", "Kommune 06002", Optional.of("06"), Optional.empty())),
                List.of(figures),
                List.of(new KindWeight("alg2", "NEW", 1000)),
                usage);
        return new Settled(input, Settle.settle(input));
    }

    private static Member member(String key, String name, Optional<String> land, Optional<Profile> below) {
        return new Member(key, name, land, FROM, TO, Bounds.NONE, below);
    }
}
