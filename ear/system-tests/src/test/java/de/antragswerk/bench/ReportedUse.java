package de.antragswerk.bench;

import java.time.LocalDate;
import java.util.UUID;

/** A use as another system reports it. */
record ReportedUse(UUID event, UUID caseId, String authority, String benefit, String kind, LocalDate day) {
    static final String VERSION = "bench-1.0.0";

    String json() {
        return "{\"event\":\"" + event + "\",\"case\":\"" + caseId + "\",\"authority\":\"" + authority
                + "\",\"benefit\":\"" + benefit + "\",\"kind\":\"" + kind + "\",\"version\":\"" + VERSION
                + "\",\"occurredOn\":\"" + day + "\"}";
    }

    /** As a line of {@code COPY usage_record}, of a Land of its own, so that the chains of the others hold. */
    String line() {
        return event + "\t" + caseId + "\t99\t99" + authority.substring(2) + "\t" + benefit + "\t" + kind + "\t"
                + VERSION + "\t" + day + "\t2026-11-22 09:00:00+00\t" + day + "\t1\tbench\t\\N\t1\n";
    }
}
