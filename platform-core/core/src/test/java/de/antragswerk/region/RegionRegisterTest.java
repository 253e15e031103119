package de.antragswerk.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionRegisterTest {

    private final Regions regions = SampleRegister.loaded();

    @Test
    void holdsEveryUnitOfTheOfficialFile() {
        Map<Level, Long> perLevel = SampleRegister.register().units().stream()
                .collect(Collectors.groupingBy(RegionUnit::level, Collectors.counting()));

        assertThat(SampleRegister.register().edition()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(perLevel)
                .containsEntry(Level.LAND, 16L)
                .containsEntry(Level.KREIS, 400L)
                .containsEntry(Level.GEMEINDE, 10_953L);
    }

    @ParameterizedTest
    @CsvSource({
        "01,2959517,1106,15", "02,1862565,1,1", "03,8004489,964,45", "04,704881,2,2",
        "05,18034454,396,53", "06,6280793,425,26", "07,4129569,2301,36", "08,11245898,1103,44",
        "09,13248928,2221,96", "10,1012141,53,6", "11,3685265,1,1", "12,2556747,413,18",
        "13,1573597,726,8", "14,4042422,418,13", "15,2135597,218,14", "16,2100277,605,22"
    })
    void addsUpForEveryLand(String land, int inhabitants, int gemeinden, int kreise) {
        var inLand = SampleRegister.register().units().stream()
                .filter(unit -> new Ars(land).contains(unit.ars()))
                .toList();

        assertThat(inLand).filteredOn(unit -> unit.level() == Level.GEMEINDE).hasSize(gemeinden);
        assertThat(inLand).filteredOn(unit -> unit.level() == Level.KREIS).hasSize(kreise);
        assertThat(inLand.getFirst().population()).isEqualTo(inhabitants);
        assertThat(regions.inhabitants(new Ars(land))).isEqualTo(inhabitants);
    }

    @Test
    void addsUpForTheCountry() {
        assertThat(regions.laender().stream()
                        .mapToLong(land -> regions.inhabitants(land.ars()))
                        .sum())
                .isEqualTo(83_577_140);
    }

    @Test
    void findsPlacesByTheirKeys() {
        var dueren = regions.find(new Ars("053580008008")).orElseThrow();

        assertThat(dueren.displayName()).isEqualTo("Düren, Stadt");
        assertThat(dueren.fullName()).isEqualTo("Düren, Stadt (Kreis Düren, Nordrhein-Westfalen)");
        assertThat(regions.resolve(new Ags("05358008"))).contains(dueren.ars());
        assertThat(regions.resolve(new Ags("05358"))).contains(new Ars("05358"));
        assertThat(regions.name(new Ars("055"))).contains("Reg.-Bez. Münster");
        assertThat(regions.name(new Ars("064140000"))).contains("Wiesbaden, Landeshauptstadt");
        assertThat(regions.within(new Ars("05358"))).hasSize(15);
        assertThat(regions.find(new Ars("059999999999"))).isEmpty();
    }

    @Test
    void everyMunicipalityKeyLeadsBackToItsPlace() {
        SampleRegister.register().units().stream()
                .filter(unit -> unit.level() == Level.GEMEINDE)
                .forEach(unit -> assertThat(regions.resolve(unit.ars().ags().orElseThrow()))
                        .contains(unit.ars()));
    }

    @Test
    void namesPlacesAsPeopleDo() {
        assertThat(regions.find(new Ars("064140000000")).orElseThrow().fullName())
                .isEqualTo("Wiesbaden, Landeshauptstadt (Hessen)");
        assertThat(regions.kreis(new Ars("06438")).orElseThrow().displayName()).isEqualTo("Landkreis Offenbach");
        assertThat(regions.kreis(new Ars("06434")).orElseThrow().displayName()).isEqualTo("Hochtaunuskreis");
        assertThat(Names.writtenOut("Erding, GKSt")).isEqualTo("Erding, Große Kreisstadt");
        assertThat(Names.writtenOut("Puchheim, St")).isEqualTo("Puchheim, Stadt");
        assertThat(Names.writtenOut("Münsterhausen, M")).isEqualTo("Münsterhausen, Markt");
    }

    @Test
    void isEmptyUntilItIsLoaded() {
        var fresh = new Regions();

        assertThat(fresh.isLoaded()).isFalse();
        assertThat(fresh.edition()).isEmpty();
        assertThat(fresh.search("Wiesbaden", 10)).isEqualTo(new SearchResult.Nothing());
        assertThat(regions.edition()).contains(LocalDate.of(2025, 11, 30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "064140000000\\t61 | 064140000000\\tviele | line ",
                "064140000000\\t61\\t288850 | 064140000000\\t61\\t288851 | 83577140",
                "064140000000\\t61\\t288850 | 064140000000\\t61 | six columns",
                "\\t65183* | \\t6518* | postal code",
                "064140000000\\t | 064140000\\t | inhabitants",
                "064140000000\\t | 014140000000\\t | out of order",
                "#edition\\t2025-11-30 | #edition\\t2025-13-30 | line 4",
                "#rows\\tKREIS\\t400 | #rows\\tKREIS\\t401 | promises",
                "# © Statistisches | # Statistisches | line 1: the register must begin with its attribution"
            })
    void refusesADamagedRegisterAsAWhole(String right, String wrong, String reason) {
        var text = new String(SampleRegister.copy(), StandardCharsets.UTF_8);
        var damaged = text.replace(right.replace("\\t", "\t"), wrong.replace("\\t", "\t"));

        assertThat(damaged).isNotEqualTo(text);
        assertThatExceptionOfType(RegionException.class)
                .isThrownBy(() -> RegionRegister.parse(damaged.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("line ")
                .withMessageContaining(reason)
                .extracting(RegionException::code)
                .isEqualTo(RegionException.Code.DAMAGED_REGISTER);
    }

    @Test
    void refusesATornRegister() {
        var bytes = SampleRegister.copy();
        var half = java.util.Arrays.copyOf(bytes, bytes.length / 2);

        assertThatExceptionOfType(RegionException.class).isThrownBy(() -> RegionRegister.parse(half));
    }
}
