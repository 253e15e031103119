package de.antragswerk.web.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.costsharing.CostPool;
import de.antragswerk.costsharing.PoolEntry;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PoolFormTest {
    private static final Profiles PROFILES =
            new Profiles(Map.of("nutzung", Profile.BY_USAGE), Map.of("nutzung", "Nach Nutzung"), List.of());
    private static final Set<String> KNOWN = Set.of("alg2");

    @Test
    void aBenefitThatThereIsNotIsRefusedAtItsField() {
        var entered = pool("alg2", "gibtsnicht");

        assertThat(PoolForm.read(entered, Optional.empty(), KNOWN, PROFILES)).isEmpty();
        assertThat(entered.problems()).extracting(Entered.Problem::target).containsExactly("leistung");
        assertThat(PoolForm.read(pool("alg2", ""), Optional.empty(), KNOWN, PROFILES))
                .get()
                .extracting(PoolEntry::benefits)
                .isEqualTo(new TreeSet<>(KNOWN));
    }

    @Test
    void aStoredPoolKeepsTheBenefitWhosePluginIsGone() {
        var day = LocalDate.of(2025, 1, 1);
        var stored = new CostPool(
                "betrieb",
                "2025",
                "Betrieb",
                CostKind.D,
                day,
                day,
                1,
                1,
                Profile.BY_USAGE,
                new TreeSet<>(Set.of("fort")),
                "Beschluss");

        assertThat(PoolForm.read(pool("alg2", "fort"), Optional.of(stored), KNOWN, PROFILES))
                .get()
                .satisfies(entry -> assertThat(entry.benefits()).containsExactly("alg2", "fort"));
        assertThat(PoolForm.read(pool("anders"), Optional.of(stored), KNOWN, PROFILES))
                .isEmpty();
    }

    private static Entered pool(String... benefits) {
        return Entered.nothing()
                .with("kuerzel", "betrieb")
                .with("name", "Betrieb")
                .with("art", "D")
                .with("geplant", "1")
                .with("tatsaechlich", "1")
                .with("grundlage", "Beschluss")
                .with("schluessel", "nutzung")
                .with("leistung", benefits);
    }
}
