package de.antragswerk.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenefitDescriptorTest {
    private static final BenefitDescriptor DESCRIPTOR = new BenefitDescriptor(
            new BenefitId("alg2"),
            List.of(
                    new DatedName("Bürgergeld", LocalDate.of(2023, 1, 1), "§ 19 SGB II"),
                    new DatedName("Arbeitslosengeld II", LocalDate.of(2005, 1, 1), "§ 19 SGB II")),
            Optional.of(new LeikaKey("99107002017000")),
            "SGB II",
            List.of(new FormOffer(
                    new FormId("hauptantrag"),
                    FormPurpose.MAIN_APPLICATION,
                    List.of(FormVersion.parse("1.10"), FormVersion.parse("1.9")),
                    TrustLevel.BASIC)));

    @ParameterizedTest
    @CsvSource({
        "2004-12-31, Arbeitslosengeld II",
        "2022-12-31, Arbeitslosengeld II",
        "2023-01-01, Bürgergeld",
        "2030-01-01, Bürgergeld"
    })
    void namesFollowTheDay(LocalDate day, String name) {
        assertThat(DESCRIPTOR.nameOn(day)).isEqualTo(name);
    }

    @Test
    void newDraftsGetTheLatestVersion() {
        assertThat(DESCRIPTOR
                        .offerFor(FormPurpose.MAIN_APPLICATION)
                        .orElseThrow()
                        .current())
                .hasToString("hauptantrag 1.10");
        assertThat(DESCRIPTOR.offerFor(FormPurpose.APPLICATION_DAY)).isEmpty();
        assertThat(DESCRIPTOR.offer(new FormId("anderes"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.", "x.1", "1.2.3", "-1.0", "99999.0"})
    void refusesWhatIsNoVersion(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FormVersion.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99", "98107002017000", "9910700201700X"})
    void refusesWhatIsNoLeikaKey(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LeikaKey(text));
    }

    @Test
    void aPlaceKnowsItsKreis() {
        assertThat(new Place("053150000000", "Köln, Stadt").kreis()).isEqualTo("05315");
        assertThat(new Place("053150000000", "Köln, Stadt").kreisName()).isEqualTo("Köln, Stadt");
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("05315", "Köln"));
    }

    @Test
    void trustLevelsRise() {
        assertThat(TrustLevel.HIGH.reaches(TrustLevel.SUBSTANTIAL)).isTrue();
        assertThat(TrustLevel.BASIC.reaches(TrustLevel.SUBSTANTIAL)).isFalse();
    }
}
