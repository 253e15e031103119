package de.antragswerk.web.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.costsharing.CostMember;
import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.Part;
import de.antragswerk.settlement.Profile;
import de.antragswerk.tenancy.LandKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProfileFormTest {
    private static final KeyFigures POPULATION = new KeyFigures(
            "einwohner-2024", KeyKind.POPULATION, "31.12.2024", "Destatis", new TreeMap<>(Map.of("06", 6_280_793L)));
    private static final List<KeyFigures> KNOWN = List.of(POPULATION);
    private static final Map<String, Profile> READY = Map.of("nutzung", Profile.BY_USAGE);
    private static final Profile HALF =
            new Profile(List.of(new Part(500, KeyKind.USAGE, ""), new Part(500, KeyKind.POPULATION, "einwohner-2024")));

    @Test
    void aReadyProfileIsChosenByItsName() {
        var entered = Entered.nothing().with("schluessel", "nutzung");

        assertThat(ProfileForm.read(entered, READY, KNOWN)).contains(Profile.BY_USAGE);
    }

    @Test
    void aMixtureIsPutTogetherFromPercentages() {
        var entered = mixture("50", "50").with("zahlen.POPULATION", "einwohner-2024");

        assertThat(ProfileForm.read(entered, READY, KNOWN)).contains(HALF);
        assertThat(entered.isRight()).isTrue();
    }

    @Test
    void whatIsStoredComesBackIntoTheFields() {
        var entered = Entered.nothing();
        ProfileForm.fill(entered, HALF, READY);

        assertThat(entered.value("anteil.USAGE")).isEqualTo("50");
        assertThat(ProfileForm.read(entered, READY, KNOWN)).contains(HALF);

        var simple = Entered.nothing();
        ProfileForm.fill(simple, Profile.BY_USAGE, READY);
        assertThat(simple.value("schluessel")).isEqualTo("nutzung");
    }

    @Test
    void aMixtureThatIsNotAWholeSaysWhatItComesTo() {
        var entered = mixture("50", "49,5").with("zahlen.POPULATION", "einwohner-2024");

        assertThat(ProfileForm.read(entered, READY, KNOWN)).isEmpty();
        assertThat(entered.error("schluessel")).contains("99,5 %");
        assertThat(entered.value("anteil.POPULATION")).isEqualTo("49,5");
    }

    @Test
    void everyFieldThatIsWrongSaysSo() {
        var entered = mixture("33,33", "hälfte");

        assertThat(ProfileForm.read(entered, READY, KNOWN)).isEmpty();
        assertThat(entered.wrong("anteil.USAGE")).isTrue();
        assertThat(entered.wrong("anteil.POPULATION")).isTrue();

        var withoutFigures = mixture("50", "50");
        assertThat(ProfileForm.read(withoutFigures, READY, KNOWN)).isEmpty();
        assertThat(withoutFigures.wrong("zahlen.POPULATION")).isTrue();

        var unknown = Entered.nothing().with("schluessel", "gibt-es-nicht");
        assertThat(ProfileForm.read(unknown, READY, KNOWN)).isEmpty();
        assertThat(unknown.wrong("schluessel")).isTrue();
    }

    /** They were dropped without a word, because another key is chosen until somebody chooses the mixture. */
    @Test
    void sharesAreNotDroppedWhereAnotherKeyIsChosen() {
        var entered = mixture("50", "50").with("schluessel", "nutzung");
        ProfileForm.read(entered, READY, KNOWN);

        assertThat(entered.error("schluessel")).contains("Eigene Mischung");
        assertThat(entered.value("anteil.USAGE")).isEqualTo("50");

        var unreadable = mixture("hälfte", "").with("schluessel", "nutzung");
        ProfileForm.read(unreadable, READY, KNOWN);
        assertThat(unreadable.isRight()).isFalse();

        var none = mixture("0", " ").with("schluessel", "nutzung");
        assertThat(ProfileForm.read(none, READY, KNOWN)).contains(Profile.BY_USAGE);
        assertThat(none.isRight()).isTrue();
    }

    @Test
    void norWhereTheLandPaysForItsKommunen() {
        var day = LocalDate.of(2025, 1, 1);
        var hessen = new CostMember(
                new LandKey("06"), "Hessen", day, day.plusYears(1), Bounds.NONE, Optional.empty(), false);
        var profiles = new Profiles(READY, Map.of("nutzung", "Nach Nutzung"), KNOWN);
        var entered = mixture("100", "").with("schluessel", "land");

        assertThat(MemberForm.read(entered, hessen, profiles)).isEmpty();
        assertThat(entered.wrong("schluessel")).isTrue();
        assertThat(MemberForm.read(Entered.nothing().with("schluessel", "land"), hessen, profiles))
                .isPresent();
    }

    @Test
    void profilesAreTold() {
        assertThat(Wordings.of(HALF, KNOWN)).isEqualTo("50 % nach Nutzung, 50 % nach Einwohnern (Stand 31.12.2024)");
        assertThat(Wordings.figure(KeyKind.USAGE, 1_234_500)).isEqualTo("1.234,5");
        assertThat(Wordings.figure(KeyKind.USAGE, -500)).isEqualTo("-0,5");
        assertThat(Wordings.figure(KeyKind.KOENIGSTEINER, 1_312_509)).isEqualTo("13,12509 %");
        assertThat(Wordings.figure(KeyKind.POPULATION, 83_577_140)).isEqualTo("83.577.140");
    }

    private static Entered mixture(String usage, String population) {
        return Entered.nothing()
                .with("schluessel", "mischung")
                .with("anteil.USAGE", usage)
                .with("anteil.POPULATION", population);
    }
}
