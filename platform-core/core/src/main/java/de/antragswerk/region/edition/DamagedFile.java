package de.antragswerk.region.edition;

import static java.util.Objects.requireNonNull;

/** An official file that cannot be right; nothing of it is used. */
public final class DamagedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. Stable: texts and problem documents are keyed by it. */
    public enum Damage {
        EMPTY,
        LENGTH,
        RECORD_KIND,
        DATE,
        MIXED_EDITIONS,
        KEY,
        KEY_TWICE,
        NAME,
        NUMBER,
        POSTAL_CODE,
        INHABITANTS,
        NO_LAND,
        NO_KREIS,
        NO_VERBAND,
        WITHOUT_GEMEINDE,
        LAND_MISSING,
        /** A Land is smaller than it was: Gemeinden can merge, but land does not vanish. */
        AREA_LOST
    }

    private final int line;
    private final Damage damage;
    private final String detail;

    /**
     * @param line where it is wrong, counted from 1; the last one when something is missing at the end
     * @param detail the text or key that is wrong, as it stands in the file; never longer than a key or a column
     */
    DamagedFile(int line, Damage damage, String detail) {
        super("GV100AD file, line " + line + ": " + damage + " " + detail);
        this.line = line;
        this.damage = requireNonNull(damage, "a damage has a kind");
        this.detail = requireNonNull(detail, "a damage without detail has an empty one");
    }

    public int line() {
        return line;
    }

    public Damage damage() {
        return damage;
    }

    public String detail() {
        return detail;
    }
}
