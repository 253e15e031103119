package de.antragswerk.metering;

import java.util.List;
import java.util.UUID;

/**
 * Uses that are to be taken back at once.
 *
 * @param key the sender's own; the same key with the same content is answered as before
 * @param body SHA-256 of the request, in hexadecimal digits
 * @param corrected the events of the uses
 */
public record CorrectionBatch(String key, String body, String source, CorrectionReason reason, List<UUID> corrected) {
    public CorrectionBatch {
        corrected = List.copyOf(corrected);
    }
}
