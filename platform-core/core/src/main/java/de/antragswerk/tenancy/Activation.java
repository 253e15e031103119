package de.antragswerk.tenancy;

/** Whether a benefit can be applied for on the platform at a place, and at which authority. */
public sealed interface Activation {

    /** The authority takes applications here. */
    record Enabled(Authority authority, ProcessingTimeNotice notice) implements Activation {}

    /**
     * The authority takes no new applications for a while.
     *
     * @param text why, and what to do meanwhile, in the authority's own words; may be empty
     */
    record Paused(Authority authority, String text) implements Activation {}

    /** The place belongs to an authority on the platform where the benefit is not live. */
    record NotEnabled(Authority authority) implements Activation {}

    /** No authority on the platform covers the place; somebody else may be responsible. */
    record NoTenant() implements Activation {}
}
