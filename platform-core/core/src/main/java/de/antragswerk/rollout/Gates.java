package de.antragswerk.rollout;

/**
 * What a wave must reach before the next one may start.
 *
 * @param mostFailed highest share of failed attempts to send, in percent
 * @param mostDropped highest share of forms begun and not sent, in percent
 * @param fewestCases attempts to send, and forms begun, below which no share means anything
 * @param observationDays how long a wave is watched at least
 */
public record Gates(int mostFailed, int mostDropped, int fewestCases, int observationDays) {
    public static final int MOST_DAYS = 365;
    public static final int MOST_CASES = 1_000_000;
    private static final int PERCENT = 100;

    public Gates {
        if (mostFailed < 0 || mostFailed > PERCENT || mostDropped < 0 || mostDropped > PERCENT) {
            throw new IllegalArgumentException("a share lies between 0 and 100 percent");
        }
        if (fewestCases < 0 || fewestCases > MOST_CASES) {
            throw new IllegalArgumentException("a number of cases lies between 0 and " + MOST_CASES);
        }
        if (observationDays < 0 || observationDays > MOST_DAYS) {
            throw new IllegalArgumentException("a wave is watched for up to " + MOST_DAYS + " days");
        }
    }

    /**
     * Failing is judged as soon as there are enough attempts. Giving up is judged when the days are over: before that, people may
     * simply not be ready.
     *
     * @param days for how many whole days the wave has been watched
     */
    public Verdict judge(Observations seen, long days) {
        if (isEnough(seen.attempts()) && exceeds(seen.failed(), seen.attempts(), mostFailed)) {
            return new Verdict.TooManyFailed(seen.failedShare(), mostFailed);
        }
        if (days < observationDays) {
            return new Verdict.TooEarly(observationDays - days, Math.max(0, fewestCases - seen.attempts()));
        }
        if (isEnough(seen.begun()) && exceeds(seen.dropped(), seen.begun(), mostDropped)) {
            return new Verdict.TooManyDropped(seen.droppedShare(), mostDropped);
        }
        return seen.attempts() < fewestCases
                ? new Verdict.TooEarly(0, fewestCases - seen.attempts())
                : new Verdict.Met();
    }

    /** Why a gate holds a wave, for people and programs to read: {@code gate-failed 12 5}, share and limit in percent. */
    static String reason(String gate, int share, int limit) {
        return "gate-" + gate + " " + share + " " + limit;
    }

    private boolean isEnough(long cases) {
        return cases > 0 && cases >= fewestCases;
    }

    private static boolean exceeds(long part, long whole, int limit) {
        return part * PERCENT > whole * limit;
    }
}
