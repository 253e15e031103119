package de.antragswerk.settlement.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The files of the chain: a head line, one line for each record or block, fields parted by semicolons, line feeds as line ends. */
public final class ChainCsv {
    private static final String USAGE_HEAD =
            "block;event;case_id;authority;benefit;kind;plugin_version;occurred_on;booked_on;units;corrects\n";
    private static final String BLOCKS_HEAD = "number;records;digest;previous_hash;hash\n";

    private ChainCsv() {}

    /** @param records by block, and in a block by the event's text */
    public static byte[] usage(Iterable<ChainRecord> records) {
        var text = new StringBuilder(USAGE_HEAD);
        records.forEach(record -> line(text, record));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void line(StringBuilder text, ChainRecord record) {
        text.append(record.block())
                .append(';')
                .append(record.text().replace('|', ';'))
                .append('\n');
    }

    /** @param blocks by number, without a gap */
    public static byte[] blocks(Iterable<ChainBlock> blocks) {
        var text = new StringBuilder(BLOCKS_HEAD);
        blocks.forEach(block -> line(text, block));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void line(StringBuilder text, ChainBlock block) {
        text.append(block.number())
                .append(';')
                .append(block.records())
                .append(';')
                .append(block.digest())
                .append(';')
                .append(block.previousHash())
                .append(';')
                .append(block.hash())
                .append('\n');
    }

    /** @throws LineFault for the first line that is none */
    public static List<ChainRecord> readUsage(byte[] csv) throws LineFault {
        return read(csv, USAGE_HEAD, ChainCsv::record);
    }

    /** @throws LineFault for the first line that is none */
    public static List<ChainBlock> readBlocks(byte[] csv) throws LineFault {
        return read(csv, BLOCKS_HEAD, ChainCsv::block);
    }

    private static ChainRecord record(String line) {
        var end = line.indexOf(';');
        var rest = line.substring(end + 1);
        if (rest.indexOf('|') >= 0) {
            throw new IllegalArgumentException("a bar");
        }
        return new ChainRecord(number(line.substring(0, end)), rest.replace(';', '|'));
    }

    private static ChainBlock block(String line) {
        var fields = line.split(";", -1);
        if (fields.length != 5) {
            throw new IllegalArgumentException("not five fields");
        }
        var records = Math.toIntExact(number(fields[1]));
        return new ChainBlock(number(fields[0]), records, hash(fields[2]), hash(fields[3]), hash(fields[4]));
    }

    private static long number(String text) {
        var number = Long.parseLong(text);
        if (number < 1 || !text.equals(Long.toString(number))) {
            throw new IllegalArgumentException("not a number of the chain");
        }
        return number;
    }

    private static String hash(String text) {
        if (!text.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a hash");
        }
        return text;
    }

    private static <T> List<T> read(byte[] csv, String head, Function<String, T> read) throws LineFault {
        var text = new String(csv, StandardCharsets.ISO_8859_1);
        if (!text.startsWith(head)) {
            throw new LineFault(1);
        }
        List<T> lines = new ArrayList<>();
        for (var at = head.length(); at < text.length(); ) {
            var end = text.indexOf('\n', at);
            try {
                lines.add(read.apply(text.substring(at, end)));
            } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
                throw new LineFault(lines.size() + 2);
            }
            at = end + 1;
        }
        return lines;
    }

    /** A line that is not what it should be, from 1 with the head. */
    public static final class LineFault extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        LineFault(int line) {
            super("line " + line);
            this.line = line;
        }

        public int line() {
            return line;
        }
    }
}
