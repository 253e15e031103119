package de.antragswerk.web.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void everyLineNamesItsField() {
        var errors = new LinkedHashMap<String, String>();
        errors.put("/contract/from", "Bitte geben Sie einen Tag ein.");
        errors.put("/contacts/1/email", "Das ist keine E-Mail-Adresse.");
        errors.put("/contacts/0/email", "Das ist keine E-Mail-Adresse.");
        errors.put(Findings.DOCUMENT, "Das Dokument ist nicht lesbar.");
        assertThat(Findings.summary(errors))
                .extracting(Findings.Line::label)
                .allSatisfy(label -> assertThat(label).doesNotContain("land."))
                .doesNotHaveDuplicates()
                .satisfies(labels -> assertThat(labels.get(0)).contains(": "))
                .satisfies(labels -> assertThat(labels.getLast()).isEmpty());
    }
}
