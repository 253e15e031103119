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
 * One edition of the regional register in the platform's own text format ({@code tenants/src/main/resources/region}). It is read
 * as a whole or not at all: a register with a hole would send an Antrag to the wrong authority.
 */
public final class RegionRegister {

    private final LocalDate edition;
    private final String checksum;
    private final List<RegionUnit> units;

    RegionRegister(LocalDate edition, String checksum, List<RegionUnit> units) {
        this.edition = edition;
        this.checksum = checksum;
        this.units = List.copyOf(units);
    }

    /** Reads the register and refuses it, naming the line, when anything in it does not add up. */
    public static RegionRegister read(InputStream source) throws IOException {
        return parse(source.readAllBytes());
    }

    static RegionRegister parse(byte[] bytes) {
        var parser = new RegisterParser();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(parser::accept);
        return new RegionRegister(parser.edition(), sha256(bytes), parser.units());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
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
    List<RegionUnit> units() {
        return units;
    }
}
