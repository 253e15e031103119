package de.antragswerk.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every single byte of a package is changed in turn: it is always found, and the place is named. */
class OneByteTest {
    private static final Pattern BYTES = Pattern.compile("Byte (\\d+) bis (\\d+)");

    private record Area(String file, boolean content, int from) {}

    private final byte[] zip = new SamplePackage().zip(SamplePackage.key());
    private final TreeMap<Integer, Area> areas = areas();

    /** By an independent reading of the ZIP: header, content, header, content, directory. */
    private TreeMap<Integer, Area> areas() {
        var buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var areas = new TreeMap<Integer, Area>();
        var at = 0;
        while (buffer.getInt(at) == 0x04034b50) {
            var name = new String(zip, at + 30, buffer.getShort(at + 26), StandardCharsets.US_ASCII);
            areas.put(at, new Area(name, false, at));
            var content = at + 30 + name.length();
            areas.put(content, new Area(name, true, content));
            at = content + buffer.getInt(at + 18);
        }
        areas.put(at, new Area(Finding.ZIP_DIRECTORY, false, at));
        return areas;
    }

    @Test
    void everyChangedByteIsFoundWhereItIs() {
        assertThat(Verification.of(zip, Optional.empty()).sound()).isTrue();
        var random = new Random(1);
        for (var at = 0; at < zip.length; at++) {
            var changed = zip.clone();
            changed[at] ^= (byte) (random.nextBoolean() ? 1 << random.nextInt(8) : 1 + random.nextInt(255));
            check(at, changed);
        }
    }

    private void check(int at, byte[] changed) {
        var area = areas.floorEntry(at).getValue();
        var findings = Verification.of(changed, Optional.empty()).findings();
        assertThat(findings).as("byte %d of %s", at, area).isNotEmpty();
        assertThat(findings)
                .as("byte %d of %s", at, area)
                .anyMatch(finding -> finding.file().equals(area.file()) || beforeIt(area, finding));
        if (area.content()) {
            assertThat(findings).as("byte %d of %s", at, area).anyMatch(finding -> names(finding, area, at));
        }
    }

    /** A header so damaged that it cannot be read is named by the file before it, with the byte. */
    private boolean beforeIt(Area area, Finding finding) {
        return !area.content()
                && finding.code().equals("zip-header")
                && finding.place().endsWith("Byte " + area.from());
    }

    private static boolean names(Finding finding, Area area, int at) {
        var bytes = BYTES.matcher(finding.place());
        return finding.file().equals(area.file())
                && (!bytes.find() || between(at - area.from(), bytes.group(1), bytes.group(2)));
    }

    private static boolean between(int at, String from, String to) {
        return at >= Integer.parseInt(from) && at <= Integer.parseInt(to);
    }

    /** A changed manifest is not blamed on the files, nor the other way round. */
    @Test
    void onlyTheChangedFileIsBlamedByTheHashes() {
        var random = new Random(2);
        for (var round = 0; round < 1_000; round++) {
            var at = random.nextInt(areas.lastKey());
            var area = areas.floorEntry(at).getValue();
            var changed = zip.clone();
            changed[at] ^= (byte) (1 + random.nextInt(255));
            if (area.content()) {
                assertThat(Verification.of(changed, Optional.empty()).findings())
                        .as("byte %d of %s", at, area)
                        .filteredOn(finding -> finding.check() == Check.FILES)
                        .allMatch(finding -> finding.file().equals(area.file()));
            }
        }
    }

    @Test
    void whatIsCutOffOrAppendedIsFound() {
        var random = new Random(3);
        for (var length = 0; length < zip.length; length += 1 + random.nextInt(60)) {
            assertThat(Verification.of(Arrays.copyOf(zip, length), Optional.empty())
                            .sound())
                    .as("the first %d bytes", length)
                    .isFalse();
        }
        var longer = Arrays.copyOf(zip, zip.length + 1);
        assertThat(Verification.of(longer, Optional.empty()).findings())
                .singleElement()
                .extracting(Finding::file)
                .isEqualTo(Finding.ZIP_DIRECTORY);
    }

    @Test
    void aFileByAnotherNameIsFound() {
        var names = Map.of("usage.csv", "usage.cvs", "input.json", "inputjson.");
        names.forEach((name, other) -> {
            var text = new String(zip, StandardCharsets.ISO_8859_1).replace(name, other);
            assertThat(Verification.of(text.getBytes(StandardCharsets.ISO_8859_1), Optional.empty())
                            .sound())
                    .isFalse();
        });
    }
}
