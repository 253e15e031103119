package de.antragswerk.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The real register, read once for all tests. */
public final class SampleRegister {

    private static final byte[] BYTES = bytes();
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

    private static byte[] bytes() {
        try (var stream = SampleRegister.class.getResourceAsStream("/region/register-2025-11-30.tsv")) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Regions regions() {
        var regions = new Regions();
        regions.load(REGISTER);
        return regions;
    }
}
