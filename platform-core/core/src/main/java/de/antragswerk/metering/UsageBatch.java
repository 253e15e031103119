package de.antragswerk.metering;

import java.util.List;

/**
 * Uses that another system reports at once.
 *
 * @param key the sender's own; the same key with the same content is answered as before
 * @param body SHA-256 of the request, in hexadecimal digits
 * @param source the reporting system; never {@link UseReport#PLATFORM}
 */
public record UsageBatch(String key, String body, String source, List<UseReport> reports) {
    /** More than that are sent in several batches: the Länder that a batch names wait for it. */
    public static final int MOST = 10_000;

    public UsageBatch {
        reports = List.copyOf(reports);
    }
}
