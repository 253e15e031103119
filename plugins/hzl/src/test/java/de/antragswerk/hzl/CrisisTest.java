package de.antragswerk.hzl;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.form.FormEngine;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.testkit.SampleAntraege;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** § 141 Abs. 2 SGB XII, in force from March 2020 to December 2022. */
class CrisisTest {
    private static final LocalDate SPRING = LocalDate.of(2020, 4, 1);
    private final FormEngine engine =
            new FormEngine(new HzlPlugin().form(new FormRef(new FormId("antrag"), new FormVersion(2, 0))), SPRING);

    @Test
    void aDeclarationStandsForTheListOfAssets() {
        var simple = engine.on(SPRING, SPRING, Set.of("vereinfacht"));
        var little = simple.pruned(assets("false"));
        assertThat(little.getJsonObject("vermoegenErklaerung")).isNotNull();
        assertThat(little.containsKey("posten")).isFalse();
        assertThat(simple.pruned(assets("true")).getJsonArray("posten")).hasSize(1);
    }

    @Test
    void onOtherDaysTheListIsAskedAndNoDeclaration() {
        var ordinary = engine.pruned(assets("false"));
        assertThat(ordinary.containsKey("vermoegenErklaerung")).isFalse();
        assertThat(ordinary.getJsonArray("posten")).hasSize(1);
    }

    private static JsonObject assets(String considerable) {
        return SampleAntraege.answers("{'vermoegenErklaerung': {'erheblich': " + considerable
                + "}, 'posten': [{'art': 'konto', 'wert': '900.00'}]}");
    }
}
