package de.antragswerk.rollout;

/**
 * What was seen of a version in the areas of a wave.
 *
 * @param begun forms begun, but for those of the last day: they may still be being filled
 * @param submitted applications and declarations that were accepted
 * @param failed attempts to send that failed, because of the plugin or on the way after it
 */
public record Observations(long begun, long submitted, long failed) {
    static final Observations NONE = new Observations(0, 0, 0);
    private static final int PERCENT = 100;

    public Observations {
        if (begun < 0 || submitted < 0 || failed < 0) {
            throw new IllegalArgumentException("nothing happens less often than never");
        }
    }

    /** How often somebody tried to send. */
    public long attempts() {
        return submitted + failed;
    }

    /** Forms that were begun and not sent. Another front end sends without a draft, so that it can be more than were begun. */
    public long dropped() {
        return Math.max(0, begun - submitted);
    }

    /** In percent, rounded up; 0 without attempts. */
    public int failedShare() {
        return share(failed, attempts());
    }

    /** In percent, rounded up; 0 when nothing was begun. */
    public int droppedShare() {
        return share(dropped(), begun);
    }

    private static int share(long part, long whole) {
        return whole == 0 ? 0 : Math.toIntExact((part * PERCENT + whole - 1) / whole);
    }
}
