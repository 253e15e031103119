package de.antragswerk.verifier;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came out.
 *
 * @param landCents what the Land bears, as recomputed; empty if that was not possible
 * @param totalCents of all pools
 * @param done what was checked, in a few words; a check that is missing here could not be made
 */
record Report(
        String period,
        String land,
        KeyTrust trust,
        String fingerprint,
        Optional<Long> landCents,
        Optional<Long> totalCents,
        Map<Check, String> done,
        List<Finding> findings) {
    Report {
        done = Collections.unmodifiableMap(new EnumMap<>(done));
        findings = List.copyOf(findings);
    }

    boolean sound() {
        return findings.isEmpty() && done.size() == Check.values().length;
    }
}
