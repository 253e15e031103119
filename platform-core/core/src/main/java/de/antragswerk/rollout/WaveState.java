package de.antragswerk.rollout;

/** How far a wave has come. */
public enum WaveState {
    /** Waits for its day and for the wave before it. */
    PLANNED,
    /** What begins in its areas begins on the new version, and is watched. */
    RUNNING,
    /** Its areas stay on the new version, but the rollout goes no further until somebody has looked. */
    HELD,
    /** What begins in its areas begins on the version from before; what was begun stays where it is. */
    ROLLED_BACK,
    /** Has proved itself; its areas stay on the new version. */
    DONE;

    /** Whether what begins in its areas begins on the new version. */
    public boolean serves() {
        return this == RUNNING || this == HELD || this == DONE;
    }
}
