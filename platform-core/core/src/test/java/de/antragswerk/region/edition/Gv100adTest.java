package de.antragswerk.region.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.region.RegionRegister;
import de.antragswerk.region.RegionUnit;
import de.antragswerk.region.SampleRegister;
import de.antragswerk.region.edition.DamagedFile.Damage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gv100adTest {

    private static final long SEED = 20251130;
    private static final RegionRegister REGISTER = SampleRegister.register();
    private static final String FILE = Gv100adText.of(REGISTER.edition(), REGISTER.units());
    private static final RegionRegister READ = Gv100ad.parse(FILE.getBytes(StandardCharsets.UTF_8));

    @Test
    void readsWhatTheApplicationHasFromTheOfficialFormat() {
        assertThat(READ.edition()).isEqualTo(REGISTER.edition());
        assertThat(READ.units()).isEqualTo(REGISTER.units());
        assertThat(READ.checksum()).isEqualTo(REGISTER.checksum());
    }

    @Test
    void readsBothEncodingsThatAreDelivered() {
        var latin = FILE.replaceAll("[^\\x00-\\xff]", "-");
        assertThat(Gv100ad.parse(latin.getBytes(StandardCharsets.ISO_8859_1)).units())
                .isEqualTo(Gv100ad.parse(("\uFEFF" + latin).getBytes(StandardCharsets.UTF_8))
                        .units());
    }

    @Test
    void writesTheApplicationsFileFromTheOfficialOne() {
        assertThat(RegisterWriter.text(READ).getBytes(StandardCharsets.UTF_8)).isEqualTo(SampleRegister.copy());
    }

    @ParameterizedTest
    @CsvSource({
        "01,2959517,1106,15", "02,1862565,1,1", "03,8004489,964,45", "04,704881,2,2",
        "05,18034454,396,53", "06,6280793,425,26", "07,4129569,2301,36", "08,11245898,1103,44",
        "09,13248928,2221,96", "10,1012141,53,6", "11,3685265,1,1", "12,2556747,413,18",
        "13,1573597,726,8", "14,4042422,418,13", "15,2135597,218,14", "16,2100277,605,22"
    })
    void addsUpForEveryLand(String land, int inhabitants, long gemeinden, long kreise) {
        var perLevel = READ.units().stream()
                .filter(unit -> new Ars(land).contains(unit.ars()))
                .collect(Collectors.groupingBy(RegionUnit::level, Collectors.counting()));

        assertThat(perLevel).containsEntry(Level.GEMEINDE, gemeinden).containsEntry(Level.KREIS, kreise);
        assertThat(READ.units().stream().filter(unit -> unit.ars().equals(new Ars(land))))
                .extracting(RegionUnit::population)
                .containsExactly(inhabitants);
    }

    @Test
    void addsUpForTheCountry() {
        assertThat(READ.units().stream()
                        .filter(unit -> unit.level() == Level.GEMEINDE)
                        .mapToLong(RegionUnit::population)
                        .sum())
                .isEqualTo(83_577_140);
    }

    @Test
    void aTruncatedLineIsNamed() {
        refuses(Damage.LENGTH, "064140000000", line -> line.substring(0, 140));
    }

    @Test
    void lettersInNumbersAreNamed() {
        refuses(Damage.NUMBER, "064140000000", line -> replaced(line, 139, "0000028885O"));
        refuses(Damage.NUMBER, "064140000000", line -> replaced(line, 128, "          -"));
        refuses(Damage.KEY, "064140000000", line -> replaced(line, 10, "O6"));
        refuses(Damage.POSTAL_CODE, "064140000000", line -> replaced(line, 165, "65I83"));
    }

    @Test
    void impossibleRowsAreNamed() {
        refuses(Damage.RECORD_KIND, "064140000000", line -> replaced(line, 0, "70"));
        refuses(Damage.DATE, "064140000000", line -> replaced(line, 2, "20251330"));
        refuses(Damage.MIXED_EDITIONS, "064140000000", line -> replaced(line, 2, "20251231"));
        refuses(Damage.KEY, "064140000000", line -> replaced(line, 10, "17"));
        refuses(Damage.NAME, "064140000000", line -> replaced(line, 22, " ".repeat(50)));
        refuses(Damage.POSTAL_CODE, "064140000000", line -> replaced(line, 165, "     "));
        refuses(Damage.NO_KREIS, "064140000000", line -> replaced(line, 10, "06499"));
        refuses(Damage.NO_VERBAND, "064140000000", line -> replaced(line, 18, "9876"));
        refuses(Damage.INHABITANTS, "064140000000", line -> replaced(line, 122, "66"));
    }

    @Test
    void aUnitThatComesTwiceIsNamed() {
        var lines = lines();
        var at = at(lines, "064140000000");
        lines.add(at + 1, lines.get(at));

        assertDamage(lines, Damage.KEY_TWICE, at + 2);
    }

    @Test
    void aGemeindeWhoseKreisIsMissingIsNamed() {
        var lines = lines();
        var kreis = lines.stream()
                .filter(line -> line.startsWith("40") && line.startsWith("06414", 10))
                .findFirst()
                .orElseThrow();
        var at = lines.indexOf(kreis);
        lines.remove(at);

        assertDamage(lines, Damage.NO_KREIS, at + 2);
    }

    /** Torn before the last Land; what is missing in the last Land shows when it is compared with what is stored. */
    @Test
    void aTornFileIsRefused() {
        var lines = lines();
        var random = new Random(SEED);
        for (var round = 0; round < 20; round++) {
            var torn = lines.subList(0, random.nextInt(at(lines, "160510000000")));
            assertThatExceptionOfType(DamagedFile.class).isThrownBy(() -> parse(torn));
        }
        assertThatExceptionOfType(DamagedFile.class).isThrownBy(() -> Gv100ad.parse(new byte[0]));
    }

    /** Whatever one digit of any key becomes, the file is refused or says something else: never silently the same. */
    @Test
    void noDigitOfAKeyIsIgnored() {
        var random = new Random(SEED);
        var original = lines();
        for (var round = 0; round < 15; round++) {
            var lines = new ArrayList<>(original);
            var row = random.nextInt(lines.size());
            var line = lines.get(row);
            if (!line.startsWith("60")) {
                continue;
            }
            var column = 10 + random.nextInt(12);
            var digit = (char) ('0' + (line.charAt(column) - '0' + 1 + random.nextInt(9)) % 10);
            lines.set(row, replaced(line, column, String.valueOf(digit)));
            try {
                assertThat(parse(lines).checksum()).as(lines.get(row)).isNotEqualTo(REGISTER.checksum());
            } catch (DamagedFile refused) {
                assertThat(refused.line()).isBetween(1, lines.size());
            }
        }
    }

    private static void refuses(Damage damage, String ars, UnaryOperator<String> change) {
        var lines = lines();
        var at = at(lines, ars);
        lines.set(at, change.apply(lines.get(at)));
        assertDamage(lines, damage, at + 1);
    }

    private static void assertDamage(List<String> lines, Damage damage, int line) {
        assertThatExceptionOfType(DamagedFile.class)
                .isThrownBy(() -> parse(lines))
                .satisfies(refused -> {
                    assertThat(refused.damage()).isEqualTo(damage);
                    assertThat(refused.line()).isEqualTo(line);
                });
    }

    private static RegionRegister parse(List<String> lines) {
        return Gv100ad.parse(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines() {
        return new ArrayList<>(Arrays.asList(FILE.split("\r\n")));
    }

    private static int at(List<String> lines, String ars) {
        var columns = ars.substring(0, 5) + ars.substring(9) + ars.substring(5, 9);
        for (var row = 0; row < lines.size(); row++) {
            if (lines.get(row).startsWith("60") && lines.get(row).startsWith(columns, 10)) {
                return row;
            }
        }
        throw new IllegalArgumentException("no line of " + ars);
    }

    private static String replaced(String line, int column, String text) {
        return line.substring(0, column) + text + line.substring(column + text.length());
    }
}
