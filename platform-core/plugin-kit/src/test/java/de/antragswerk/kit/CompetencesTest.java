package de.antragswerk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.Place;
import org.junit.jupiter.api.Test;

class CompetencesTest {

    @Test
    void aMunicipalityIsServedByItsKreisAndABezirkByItself() {
        assertThat(Competences.kreisOrPart(new Place("053580008008", "Düren, Stadt", "Düren")))
                .isEqualTo(new Competence.Municipal("05358"));
        assertThat(Competences.kreisOrPart(new Place("11000000000004", "Charlottenburg-Wilmersdorf", "Berlin")))
                .isEqualTo(new Competence.Municipal("11000000000004"));
    }
}
