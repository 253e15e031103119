package de.antragswerk.tenancy.scope;

/** Which scope a method needs; who the actor is makes a {@link Scope} of it. */
public enum ScopeKind {
    /** The signed-in citizen. */
    CITIZEN,
    /** The authority that the signed-in caseworker acts for. */
    AUTHORITY,
    /** The area that the method's first argument (an {@code Ars}) names, for those who administer it; never cases. */
    ADMINISTRATION,
    /** All Länder for the coordination office, the own Land for a Land's administrator; usage and money, never cases. */
    OVERSIGHT,
    /** The coordination office alone. */
    COORDINATION,
    /** The coordination office tries a new version on the drafts of all citizens: reads them, and can change nothing. */
    REHEARSAL,
    /** The platform's books for an operator. */
    OPERATION,
    /** The platform's own work, without a request: import, delivery, deletion. */
    PLATFORM
}
