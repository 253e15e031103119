package de.antragswerk.settlement.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the files of a package one after another, as far as damage allows, and collects every place that is not as it should be. */
final class ZipReading {
    private static final int LENGTH_AT = 18;
    private static final int SAME_LENGTH_AT = 22;
    private static final int NAME_LENGTH_AT = 26;

    private final byte[] bytes;
    private final ByteBuffer zip;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<ZipPlace> places = new ArrayList<>();
    private final List<ZipFault> faults = new ArrayList<>();

    ZipReading(byte[] bytes) {
        this.bytes = bytes;
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        read().ifPresent(directory -> faults.addAll(new ZipComparison(bytes, files, places, directory).faults()));
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    List<ZipFault> faults() {
        return faults;
    }

    /** Where the directory begins; empty if the ZIP cannot be read up to there. */
    private Optional<Integer> read() {
        var at = 0;
        while (at + CanonicalZip.LOCAL_LENGTH <= bytes.length && zip.getInt(at) != CanonicalZip.CENTRAL) {
            var name = name(at);
            var length = name.isPresent() ? length(at, name.get()) : -1;
            if (length < 0) {
                faults.add(new ZipFault(ZipFault.Part.HEADER, name.orElseGet(this::lastName), at));
                return Optional.empty();
            }
            var content = at + CanonicalZip.LOCAL_LENGTH + name.get().length();
            places.add(new ZipPlace(name.get(), at, content));
            files.put(name.get(), Arrays.copyOfRange(bytes, content, content + length));
            at = content + length;
        }
        return Optional.of(at);
    }

    private String lastName() {
        return places.isEmpty() ? "" : places.getLast().file();
    }

    /** Names come in their order; what is not a name here is damage. */
    private Optional<String> name(int header) {
        var length = zip.getShort(header + NAME_LENGTH_AT);
        var start = header + CanonicalZip.LOCAL_LENGTH;
        if (length < 1 || start + length > bytes.length) {
            return Optional.empty();
        }
        var name = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        return BundleFile.named(name)
                .or(() -> BundleFile.nearly(name))
                .map(BundleFile::filename)
                .filter(file -> file.compareTo(lastName()) > 0);
    }

    /** A ZIP says the length twice; that one holds after which the next header follows. Below zero if neither can be. */
    private int length(int header, String name) {
        var content = header + CanonicalZip.LOCAL_LENGTH + name.length();
        var length = zip.getInt(header + LENGTH_AT);
        var same = zip.getInt(header + SAME_LENGTH_AT);
        if (fits(content, length) && headerAt(content + length)) {
            return length;
        }
        if (fits(content, same) && headerAt(content + same)) {
            return same;
        }
        // where both agree, the next header is what is damaged
        return length == same && fits(content, length) ? length : -1;
    }

    private boolean fits(int content, int length) {
        return length >= 0 && length <= bytes.length - content;
    }

    private boolean headerAt(int at) {
        return at + 4 <= bytes.length
                && (zip.getInt(at) == CanonicalZip.LOCAL || zip.getInt(at) == CanonicalZip.CENTRAL);
    }
}
