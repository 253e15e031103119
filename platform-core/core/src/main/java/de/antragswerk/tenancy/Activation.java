package de.antragswerk.tenancy;

/** Whether a benefit can be applied for on the platform at a place, and at which authority. */
public sealed interface Activation {

    /** The authority takes applications here. */
    record Enabled(Authority authority, ProcessingTimeNotice notice) implements Activation {}

    /** The place belongs to an authority on the platform that has not switched the benefit on. */
    record NotEnabled(Authority authority) implements Activation {}

    /** No authority on the platform covers the place; somebody else may be responsible. */
    record NoTenant() implements Activation {}
}
