package de.antragswerk.settlement.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;

/** A ZIP without compression, times, comments or extras, sorted by name: the same files always have the same bytes. */
final class CanonicalZip {
    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;
    static final int LOCAL_LENGTH = 30;
    static final int CENTRAL_LENGTH = 46;
    static final int END_LENGTH = 22;
    private static final short VERSION = 10;
    /** 1 January 1980: the first day that a ZIP knows. */
    private static final short DATE = 0x21;

    private CanonicalZip() {}

    static byte[] write(SortedMap<String, byte[]> files) {
        var length = (long) END_LENGTH;
        for (var file : files.entrySet()) {
            length += LOCAL_LENGTH + CENTRAL_LENGTH + 2L * file.getKey().length() + file.getValue().length;
        }
        var zip = ByteBuffer.allocate(Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
        var offsets = new int[files.size()];
        var place = 0;
        for (var file : files.entrySet()) {
            offsets[place++] = zip.position();
            zip.putInt(LOCAL);
            common(zip, file);
            zip.put(name(file)).put(file.getValue());
        }
        directory(zip, files, offsets);
        return zip.array();
    }

    private static void directory(ByteBuffer zip, SortedMap<String, byte[]> files, int[] offsets) {
        var start = zip.position();
        var place = 0;
        for (var file : files.entrySet()) {
            zip.putInt(CENTRAL).putShort(VERSION);
            common(zip, file);
            zip.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(offsets[place++]);
            zip.put(name(file));
        }
        var length = zip.position() - start;
        zip.putInt(END).putShort((short) 0).putShort((short) 0);
        zip.putShort((short) files.size()).putShort((short) files.size());
        zip.putInt(length).putInt(start).putShort((short) 0);
    }

    private static void common(ByteBuffer zip, Map.Entry<String, byte[]> file) {
        var crc = new CRC32();
        crc.update(file.getValue());
        zip.putShort(VERSION)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(DATE);
        zip.putInt((int) crc.getValue()).putInt(file.getValue().length).putInt(file.getValue().length);
        zip.putShort((short) file.getKey().length()).putShort((short) 0);
    }

    private static byte[] name(Map.Entry<String, byte[]> file) {
        return file.getKey().getBytes(StandardCharsets.US_ASCII);
    }
}
