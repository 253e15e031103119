package de.antragswerk.settlement.bundle;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A use as it stands in its Land's chain: {@code event|case_id|authority|benefit|kind|plugin_version|occurred_on|booked_on|units|corrects}.
 *
 * @param block number of the block that holds it
 * @param text as the chain hashes it; no field has a bar, a semicolon or a line feed
 */
public record ChainRecord(long block, String text) {
    private static final int FIELDS = 10;

    public ChainRecord {
        if (text.chars().filter(c -> c == '|').count() != FIELDS - 1
                || text.chars().anyMatch(c -> c == ';' || c < ' ' || c > '~')) {
            throw new IllegalArgumentException("not the text of a record");
        }
        var fields = text.split("\\|", -1);
        try {
            LocalDate.parse(fields[6]);
            LocalDate.parse(fields[7]);
            if (!fields[8].equals(Integer.toString(Integer.parseInt(fields[8])))) {
                throw new IllegalArgumentException("units are a whole number");
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a record names its days", e);
        }
    }

    private String field(int place) {
        return text.split("\\|", -1)[place];
    }

    public String event() {
        return field(0);
    }

    /** The payer. */
    public String authority() {
        return field(2);
    }

    public String benefit() {
        return field(3);
    }

    public String kind() {
        return field(4);
    }

    public LocalDate occurredOn() {
        return LocalDate.parse(field(6));
    }

    public LocalDate bookedOn() {
        return LocalDate.parse(field(7));
    }

    /** What it counts: 1, 0, or -1 where it takes another one back. */
    public int units() {
        return Integer.parseInt(field(8));
    }
}
