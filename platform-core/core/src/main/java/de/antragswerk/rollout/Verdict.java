package de.antragswerk.rollout;

/** What the gates of a wave say to what was seen of it. */
public sealed interface Verdict {

    /** Long enough, often enough and well enough. */
    record Met() implements Verdict {}

    /** Nothing is wrong, but it is too early to say. */
    record TooEarly(long daysLeft, long casesLeft) implements Verdict {}

    /** Sending fails more often than is allowed. Share and limit in percent. */
    record TooManyFailed(int share, int limit) implements Verdict {}

    /** More forms are given up than is allowed. Share and limit in percent. */
    record TooManyDropped(int share, int limit) implements Verdict {}
}
