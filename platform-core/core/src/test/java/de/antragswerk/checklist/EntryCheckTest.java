package de.antragswerk.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.region.Ars;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryCheckTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            value = {
                "06414, authority-contract, '', 2026-11-22, A 1, -",
                "06414, benefit-test-application, wbs, 2026-11-22, A 1, -",
                "06, land-penetration-test, '', 2026-11-22, A 1, -",
                "06, authority-contract, '', 2026-11-22, A 1, -",
                "06414, land-penetration-test, '', 2026-11-22, A 1, /item item-of-the-land",
                "06414, authority-contact, '', 2026-11-22, A 1, /item item-automatic",
                "06414, gibt-es-nicht, '', 2026-11-22, A 1, /item item-unknown",
                "06414, benefit-test-application, '', 2026-11-22, A 1, /benefit missing",
                "06414, benefit-test-application, '§', 2026-11-22, A 1, /benefit missing",
                "06414, authority-contract, wbs, 2026-11-22, A 1, /benefit not-for-a-benefit",
                "06414, authority-contract, '', 2026-11-23, A 1, /doneOn day-in-the-future",
                "06414, authority-contract, '', 1999-12-31, A 1, /doneOn day-too-early",
                "06414, authority-contract, '', 2026-02-30, A 1, /doneOn no-day",
                "06414, authority-contract, '', '', A 1, /doneOn missing",
                "06414, authority-contract, '', 2026-11-22, '  ', /reference missing"
            })
    void everyMistakeIsFoundAtItsField(
            String area, String item, String benefit, String day, String reference, String finding) {
        var check = new EntryCheck(new ChecklistItems(), new Ars(area), TODAY);

        var entry = check.check(new EntryWish(item, benefit, day, reference));

        assertThat(entry.isPresent()).isEqualTo(finding == null);
        if (finding != null) {
            assertThat(check.findings())
                    .singleElement()
                    .satisfies(
                            one -> assertThat(one.pointer() + " " + one.code()).isEqualTo(finding));
        }
    }

    @Test
    void aReferenceHasALimit() {
        var check = new EntryCheck(new ChecklistItems(), new Ars("06414"), TODAY);

        check.check(new EntryWish("authority-contract", "", "2026-11-22", "x".repeat(201)));

        assertThat(check.findings()).extracting("code").containsExactly("too-long");
    }
}
