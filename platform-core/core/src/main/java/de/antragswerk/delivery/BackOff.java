package de.antragswerk.delivery;

import java.time.Duration;

/**
 * How long to wait before the next attempt, and when to stop.
 *
 * @param first wait after the first failure; doubles with each further one
 * @param longest no wait is longer
 * @param attempts how often to try in all
 */
public record BackOff(Duration first, Duration longest, int attempts) {

    Duration after(int failures) {
        var doublings = Math.min(failures - 1, 30);
        var wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    boolean isExhausted(int failures) {
        return failures >= attempts;
    }
}
