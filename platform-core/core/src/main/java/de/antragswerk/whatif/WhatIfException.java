package de.antragswerk.whatif;

/** A change that fits no input or not this one. The code is stable; texts are the pages' business. */
public final class WhatIfException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    WhatIfException(String code, String detail) {
        super(code + ": " + detail);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
