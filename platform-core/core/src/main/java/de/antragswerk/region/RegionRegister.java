package de.antragswerk.region;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * One edition of the regional register, from the platform's own text format ({@code tenants/src/main/resources/region}) or from
 * the official file ({@link Gv100ad}). It is read as a whole or not at all: a register with a hole would send an Antrag to the wrong authority.
 */
public final class RegionRegister {

    private final LocalDate edition;
    private final String checksum;
    private final List<RegionUnit> units;

    /** @param units ordered by key */
    public RegionRegister(LocalDate edition, List<RegionUnit> units) {
        this.edition = edition;
        this.units = List.copyOf(units);
        this.checksum = checksum(edition, this.units);
    }

    /** Reads the register and refuses it, naming the line, when anything in it does not add up. */
    public static RegionRegister read(InputStream source) throws IOException {
        return parse(source.readAllBytes());
    }

    static RegionRegister parse(byte[] bytes) {
        var parser = new RegisterParser();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(parser::accept);
        return new RegionRegister(parser.edition(), parser.units());
    }

    /** Over what the register says, not over the file that said it: both formats of an edition have the same. */
    private static String checksum(LocalDate edition, List<RegionUnit> units) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(edition.toString().getBytes(StandardCharsets.UTF_8));
            units.forEach(unit -> digest.update((unit.line() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    public LocalDate edition() {
        return edition;
    }

    public String checksum() {
        return checksum;
    }

    /** All units, ordered by key, so that every area comes before what lies in it. */
    public List<RegionUnit> units() {
        return units;
    }
}
