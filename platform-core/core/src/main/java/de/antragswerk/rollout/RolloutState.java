package de.antragswerk.rollout;

/** How far the rollout of a version has come. */
public enum RolloutState {
    ACTIVE,
    /** The version is the general one. */
    COMPLETED,
    /** Nobody is given the version any more. */
    ROLLED_BACK
}
