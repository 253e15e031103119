package de.antragswerk.settlement;

/** Input that makes no sense: nothing is settled. The code is stable, the detail names what is wrong, in English and without personal data. */
public final class SettlementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    public SettlementException(String code, String detail) {
        super(code + ": " + detail);
        this.code = code;
    }

    /** Stable, for example {@code weight-missing}. */
    public String code() {
        return code;
    }
}
