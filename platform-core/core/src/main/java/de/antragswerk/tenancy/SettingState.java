package de.antragswerk.tenancy;

/** How far a benefit is switched on in an area. */
public enum SettingState {
    /** Being set up; its administrators can look at it as citizens will. */
    PREPARING,
    /** Citizens can begin. */
    LIVE,
    /** Nobody can begin for a while, and a notice says why; what is under way goes on. */
    PAUSED,
    /** Nobody can begin; what is under way goes on. */
    OFF
}
