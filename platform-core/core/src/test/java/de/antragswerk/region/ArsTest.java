package de.antragswerk.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArsTest {

    private static final long SEED = 20251130;

    @Test
    void splitsIntoItsParts() {
        var wiesbaden = new Ars("064140000000");

        assertThat(wiesbaden.level()).isEqualTo(Level.GEMEINDE);
        assertThat(wiesbaden.land()).isEqualTo(new Ars("06"));
        assertThat(wiesbaden.kreis()).isEqualTo(new Ars("06414"));
        assertThat(wiesbaden.prefix(Level.REGBEZ)).contains(new Ars("064"));
        assertThat(wiesbaden.areas())
                .extracting(Ars::value)
                .isEqualTo(List.of("064140000000", "064140000", "06414", "064", "06"));
    }

    @Test
    void aLandHasNoKreis() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Ars("06").kreis())
                .withMessageContaining("06");
        assertThat(new Ars("06").prefix(Level.KREIS)).isEmpty();
    }

    @Test
    void leavesTheVerbandOutOfTheMunicipalityKey() {
        assertThat(new Ars("010515175001").ags()).contains(new Ags("01051001"));
        assertThat(new Ars("06414").ags()).contains(new Ags("06414"));
        assertThat(new Ars("010515175").ags()).isEmpty();
    }

    @Test
    void containsItselfAndEverythingBelow() {
        var offenbach = new Ars("06438");

        assertThat(offenbach.contains(offenbach)).isTrue();
        assertThat(offenbach.contains(new Ars("064380002002"))).isTrue();
        assertThat(offenbach.contains(new Ars("064130000000"))).isFalse();
        assertThat(offenbach.contains(new Ars("06"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "6", "0641", "064140", "06414000000", "0641400000000", "0641x", "00", "17", "99123", "٠٦"})
    void refusesWhatIsNoKey(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ars(text));
        assertThat(Ars.parse(text)).isEmpty();
    }

    @Test
    void parsesWhatPeopleWrite() {
        assertThat(Ars.parse(" 06 4 14 0000 000 ")).contains(new Ars("064140000000"));
        assertThat(Ars.parse(null)).isEmpty();
        assertThat(Ags.parse("06 4 14 000")).contains(new Ags("06414000"));
        assertThat(Ags.parse("064140000000")).isEmpty();
    }

    @Test
    void municipalityKeysSplitAlike() {
        var ags = new Ags("05358008");

        assertThat(ags.land()).isEqualTo(new Ags("05"));
        assertThat(ags.kreis()).isEqualTo(new Ags("05358"));
        assertThat(ags.kreis().contains(ags)).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> ags.land().kreis());
        assertThatIllegalArgumentException().isThrownBy(() -> new Ags("0535800"));
    }

    @Test
    void everyWellFormedKeyComesBackAsItWas() {
        var random = new Random(SEED);
        for (var i = 0; i < 5_000; i++) {
            var level = Level.values()[random.nextInt(Level.values().length)];
            var text = randomKey(random, level.digits());

            var ars = Ars.parse(text).orElseThrow();

            assertThat(ars).hasToString(text);
            assertThat(ars.areas())
                    .allSatisfy(area -> assertThat(area.contains(ars)).isTrue());
            assertThat(ars.areas()).first().isEqualTo(ars);
            ars.ags().ifPresent(ags -> assertThat(Ags.parse(ags.value())).contains(ags));
            assertThat(ars.ags().isEmpty()).isEqualTo(level == Level.VERBAND || level == Level.BEZIRK);
        }
    }

    @Test
    void randomTextNeverBreaksTheParser() {
        var random = new Random(SEED);
        for (var i = 0; i < 5_000; i++) {
            var text = random.ints(random.nextInt(15), ' ', 'g')
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());

            Ars.parse(text)
                    .ifPresent(ars -> assertThat(text.replaceAll("\\s", "")).isEqualTo(ars.value()));
            Ags.parse(text)
                    .ifPresent(ags -> assertThat(text.replaceAll("\\s", "")).isEqualTo(ags.value()));
        }
    }

    private static String randomKey(Random random, int digits) {
        var rest = random.ints(digits - 2L, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
        return "%02d%s".formatted(1 + random.nextInt(16), rest);
    }
}
