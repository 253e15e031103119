package de.antragswerk.system.antrag;

/** Places of the official register, by their twelve-digit key. */
public final class Places {
    public static final String WIESBADEN = "064140000000";
    public static final String MUENSTER = "055150000000";
    public static final String DUEREN = "053580008008";
    /** A Kreis with a gemeinsame Einrichtung. */
    public static final String FRANKFURT = "064120000000";

    /** Its Kreis is responsible itself, is a tenant, and has not switched the benefit on. */
    public static final String HEPPENHEIM = "064310011011";
    /** In a Land that is not on the platform. */
    public static final String KIEL = "010020000000";

    private Places() {}
}
