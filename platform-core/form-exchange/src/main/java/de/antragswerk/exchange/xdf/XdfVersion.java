package de.antragswerk.exchange.xdf;

import java.util.Arrays;
import java.util.Optional;

/** The versions of the standard that are read and written. */
public enum XdfVersion {
    /** Ids have eight digits, versions two parts; codes stand in files of their own. */
    V2("urn:xoev-de:fim:standard:xdatenfelder_2", 8),
    /** Ids have eleven digits, versions three parts; codes may stand in the field. */
    V3("urn:xoev-de:fim:standard:xdatenfelder_3.0.0", 11);

    private final String namespace;
    private final int idDigits;

    XdfVersion(String namespace, int idDigits) {
        this.namespace = namespace;
        this.idDigits = idDigits;
    }

    public String namespace() {
        return namespace;
    }

    public int idDigits() {
        return idDigits;
    }

    static Optional<XdfVersion> ofNamespace(String namespace) {
        return Arrays.stream(values())
                .filter(version -> version.namespace.equals(namespace))
                .findFirst();
    }
}
