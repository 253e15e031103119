package de.antragswerk.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.Texts;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShownLimitsTest {

    private static ShownLimits of(Set<EvidenceItem.Kind> kinds, int megabytes) {
        var item = new EvidenceItem(
                "foto", EvidenceItem.Necessity.REQUIRED, Optional.empty(), "§ 60 SGB I", kinds, megabytes);
        return ShownLimits.of(item, Texts.in(Language.GERMAN));
    }

    @Test
    void sayWhatTheItemTakes() {
        assertThat(of(EnumSet.allOf(EvidenceItem.Kind.class), 8).text())
                .isEqualTo("PDF, JPG, PNG oder TIF, höchstens 8 MB");
        assertThat(of(Set.of(EvidenceItem.Kind.PDF), 3)).isEqualTo(new ShownLimits("PDF, höchstens 3 MB", ".pdf"));
    }

    @Test
    void neverPromiseMoreThanThePlatformTakes() {
        assertThat(of(Set.of(EvidenceItem.Kind.IMAGE), 50).text()).endsWith("höchstens 10 MB");
    }
}
