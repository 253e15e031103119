package de.antragswerk.exchange.form;

import de.antragswerk.exchange.xdf.XdfVersion;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Numbers of our own for elements of the standard, made of their paths, so that an element keeps its number from version to version
 * of the form. They begin with 99 (no Nummernkreis of the federation or a Land), since only a FIM office may give out real ones.
 */
final class Numbering {
    private static final String RANGE = "99";
    private final int digits;
    private final Set<String> taken = new HashSet<>();

    Numbering(XdfVersion version) {
        this.digits = version.idDigits() - RANGE.length();
    }

    /** @param kind S, G, F, R or C */
    String of(char kind, String path) {
        var crc = new CRC32();
        crc.update(path.getBytes(StandardCharsets.UTF_8));
        var range = (long) Math.pow(10, digits);
        for (var number = crc.getValue() % range; ; number = (number + 1) % range) {
            var id = kind + RANGE + "0".repeat(digits - Long.toString(number).length()) + number;
            if (taken.add(id)) {
                return id;
            }
        }
    }
}
