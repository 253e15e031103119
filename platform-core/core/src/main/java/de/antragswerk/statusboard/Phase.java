package de.antragswerk.statusboard;

/** The phases of an implementation project, in their order. */
public enum Phase {
    PREPARATION,
    CONCEPT,
    IMPLEMENTATION,
    PILOT,
    LIVE,
    ROLLOUT
}
