package de.antragswerk.settlement.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/**
 * Compares a ZIP with what its files make when they are written again. The checksum of a file stands in its header and in the
 * directory: where both agree on another one than the content has, the content was changed; otherwise one of them was.
 */
final class ZipComparison {
    private static final int CRC_AT = 14;
    private static final int DIRECTORY_CRC_AT = 16;

    private final byte[] bytes;
    private final ByteBuffer zip;
    private final ByteBuffer expected;
    private final List<ZipPlace> places;
    private final int directory;
    private final List<ZipFault> faults = new ArrayList<>();

    ZipComparison(byte[] bytes, SortedMap<String, byte[]> files, List<ZipPlace> places, int directory) {
        this.bytes = bytes;
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.expected = ByteBuffer.wrap(CanonicalZip.write(files)).order(ByteOrder.LITTLE_ENDIAN);
        this.places = places;
        this.directory = directory;
        compare();
    }

    List<ZipFault> faults() {
        return faults;
    }

    private void compare() {
        var inDirectory = directory;
        for (var place : places) {
            content(place, inDirectory + DIRECTORY_CRC_AT);
            header(place);
            inDirectory += CanonicalZip.CENTRAL_LENGTH + place.file().length();
        }
        var at = Arrays.mismatch(
                expected.array(), directory, expected.capacity(), bytes, directory, Math.max(directory, bytes.length));
        if (at >= 0) {
            faults.add(new ZipFault(ZipFault.Part.DIRECTORY, "", (long) directory + at));
        }
    }

    private void content(ZipPlace place, int directoryCrc) {
        var crc = place.header() + CRC_AT;
        if (directoryCrc + 4 <= bytes.length
                && expected.getInt(crc) != zip.getInt(crc)
                && zip.getInt(crc) == zip.getInt(directoryCrc)) {
            faults.add(new ZipFault(ZipFault.Part.CONTENT, place.file(), place.content()));
            expected.putInt(crc, zip.getInt(crc)).putInt(directoryCrc, zip.getInt(directoryCrc));
        }
    }

    private void header(ZipPlace place) {
        var at = Arrays.mismatch(
                expected.array(), place.header(), place.content(), bytes, place.header(), place.content());
        if (at >= 0) {
            faults.add(new ZipFault(ZipFault.Part.HEADER, place.file(), (long) place.header() + at));
        }
    }
}
