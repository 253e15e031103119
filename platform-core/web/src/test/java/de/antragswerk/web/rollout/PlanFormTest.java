package de.antragswerk.web.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Finding;
import de.antragswerk.region.Regions;
import de.antragswerk.rollout.Gates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanFormTest {
    private static final BenefitId ALG2 = new BenefitId("alg2");
    private final Regions regions = new Regions();

    private static Map<String, String> usual() {
        var fields = new HashMap<String, String>();
        fields.put("welle1.name", "Pilotgruppe");
        fields.put("welle1.tag", "4.10.2027");
        fields.put("welle1.gebiete", "");
        fields.put("fehler", "5");
        fields.put("abbruch", "60");
        fields.put("faelle", "20");
        fields.put("tage", "14");
        return fields;
    }

    @Test
    void whatIsWrongIsNamedAtItsFieldAndKept() {
        var fields = usual();
        fields.put("welle1.tag", "31.2.2027");
        fields.put("welle1.gebiete", "Atlantis");
        fields.put("fehler", "101");
        fields.put("welle2.tag", "1.11.2027");
        var form = PlanForm.of(fields, regions);
        assertThat(form.plan(ALG2, "0.2.0")).isEmpty();
        assertThat(form.problems())
                .extracting(PlanForm.Problem::target)
                .containsExactlyInAnyOrder("fehler", "welle1.tag", "welle1.gebiete", "welle2.name", "welle2.gebiete");
        assertThat(form.error("welle1.gebiete")).contains("Atlantis");
        assertThat(form.value("welle1.tag")).isEqualTo("31.2.2027");
        assertThat(form.wrong("abbruch")).isFalse();
    }

    @Test
    void anEmptyFormNamesEveryField() {
        var form = PlanForm.of(Map.of(), regions);
        assertThat(form.plan(ALG2, "0.2.0")).isEmpty();
        assertThat(form.problems())
                .extracting(PlanForm.Problem::target)
                .contains("welle1.name", "welle1.tag", "welle1.gebiete", "fehler", "abbruch", "faelle", "tage");
    }

    @Test
    void theUsualPlanHasAPilotGroupAndTwoWaves() {
        var form = PlanForm.empty(regions, LocalDate.parse("2026-11-22"));
        assertThat(form.value("welle1.name")).isEqualTo("Pilotgruppe");
        assertThat(form.value("welle1.tag")).isEqualTo("22.11.2026");
        assertThat(form.value("welle3.name")).isEqualTo("Welle 2");
        assertThat(form.problems()).isEmpty();
        assertThat(Integer.parseInt(form.value("tage"))).isLessThan(Gates.MOST_DAYS);
    }

    @Test
    void whatTheCoreFindsStandsAtItsFieldToo() {
        var form = PlanForm.of(usual(), regions);
        form.refused(List.of(
                new Finding("/waves/0/areas", "rollout-area-twice", Map.of("area", "06")),
                new Finding("/waves/1/startsOn", "rollout-order"),
                new Finding("/version", "rollout-version")));
        assertThat(form.error("welle1.gebiete")).contains("06");
        assertThat(form.problems())
                .extracting(PlanForm.Problem::target)
                .containsExactly("welle1.gebiete", "welle2.tag", "version");
    }
}
