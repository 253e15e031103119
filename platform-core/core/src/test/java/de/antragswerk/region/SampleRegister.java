package de.antragswerk.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;

/** The real register, read once for all tests. */
public final class SampleRegister {

    private static final byte[] BYTES = bytes("/region/register-2025-11-30.tsv");
    private static final RegionRegister REGISTER = RegionRegister.parse(BYTES);
    private static final Regions REGIONS = regions();

    private SampleRegister() {}

    public static RegionRegister register() {
        return REGISTER;
    }

    public static Regions loaded() {
        return REGIONS;
    }

    public static byte[] copy() {
        return Arrays.copyOf(BYTES, BYTES.length);
    }

    private static byte[] bytes(String resource) {
        try (var stream = SampleRegister.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Regions regions() {
        var regions = new Regions();
        var units = new ArrayList<>(REGISTER.units());
        new String(bytes("/region/parts.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .forEach(part -> units.add(new RegionUnit(new Ars(part[0]), part[1], 0, 0, 0, "", false, true)));
        regions.load(new RegionRegister(REGISTER.edition(), units));
        return regions;
    }
}
