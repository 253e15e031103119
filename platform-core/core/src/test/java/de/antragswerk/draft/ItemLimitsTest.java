package de.antragswerk.draft;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.problem.Refusal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemLimitsTest {
    private static final EvidenceItem PHOTO = new EvidenceItem(
            "foto",
            EvidenceItem.Necessity.REQUIRED,
            Optional.empty(),
            "§ 60 SGB I",
            Set.of(EvidenceItem.Kind.IMAGE),
            1);

    @Test
    void takesItsKindUpToItsSize() {
        assertThatCode(() -> ItemLimits.check(PHOTO, "image/png", 1024 * 1024)).doesNotThrowAnyException();
        assertThatCode(() -> ItemLimits.check(PHOTO, "image/tiff", 1)).doesNotThrowAnyException();
    }

    @Test
    void refusesOtherKindsAndGreaterFiles() {
        assertThatThrownBy(() -> ItemLimits.check(PHOTO, "application/pdf", 1))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat(refusal.code())
                                .isEqualTo("file-kind"));
        assertThatThrownBy(() -> ItemLimits.check(PHOTO, "image/png", 1024 * 1024 + 1))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat(refusal.code())
                                .isEqualTo("file-over-item"));
    }
}
