package de.antragswerk.settlement;

import java.util.List;

/** Input that makes no sense: nothing is settled. The code is stable, the detail names what is wrong, in English and without personal data. */
public final class SettlementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final List<String> values;

    /** @param values what a page names in its own words, in the order that the code fixes */
    public SettlementException(String code, String detail, String... values) {
        super(code + ": " + detail);
        this.code = code;
        this.values = List.of(values);
    }

    /**
     * Of {@code bounds-infeasible} the sums of the least and of the most shares in hundredths of a percent, of
     * {@code weight-missing} the benefit and the kind; of other codes nothing.
     */
    public List<String> values() {
        return values;
    }

    /** Stable, for example {@code weight-missing}. */
    public String code() {
        return code;
    }
}
