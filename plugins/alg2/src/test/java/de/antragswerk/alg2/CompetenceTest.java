package de.antragswerk.alg2;

import static de.antragswerk.testkit.SampleAntraege.DUEREN;
import static de.antragswerk.testkit.SampleAntraege.KOELN;
import static de.antragswerk.testkit.SampleAntraege.MUENSTER;
import static de.antragswerk.testkit.SampleAntraege.WIESBADEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.CompetenceRule.Feature;
import de.antragswerk.plugin.Place;
import org.junit.jupiter.api.Test;

class CompetenceTest {
    private final Alg2Plugin plugin = new Alg2Plugin();

    @Test
    void thereAre104AdmittedAuthorities() {
        var authorities = AdmittedAuthorities.read(Alg2Plugin.class::getResourceAsStream);
        assertThat(authorities.nameByKreis()).hasSize(104).containsEntry("05515", "Stadt Münster");
        assertThat(authorities.nameByKreis().keySet()).allMatch(kreis -> kreis.matches("\\d{5}"));
    }

    @Test
    void theAdmittedAuthorityIsResponsible() {
        assertThat(plugin.competenceFor(MUENSTER)).isEqualTo(new Competence.Municipal("05515"));
        assertThat(plugin.competenceFor(WIESBADEN)).isEqualTo(new Competence.Municipal("06414"));
        assertThat(plugin.competenceFor(DUEREN)).isEqualTo(new Competence.Municipal("05358"));
    }

    @Test
    void elsewhereItIsTheGemeinsameEinrichtung() {
        var cologne = (Competence.Elsewhere) plugin.competenceFor(KOELN);
        assertThat(cologne.authority()).isEqualTo("Jobcenter Köln");
        assertThat(cologne.link()).hasToString("https://www.jobcenter.digital/");
        assertThat(cologne.legalBasis()).contains("§ 44b");
        var village = new Place("053820012012", "Bornheim, Stadt", "Rhein-Sieg-Kreis");
        assertThat(((Competence.Elsewhere) plugin.competenceFor(village)).authority())
                .isEqualTo("Jobcenter Rhein-Sieg-Kreis");
    }

    @Test
    void theUsualResidenceDecides() {
        assertThat(plugin.feature()).isEqualTo(Feature.USUAL_RESIDENCE);
    }
}
