package de.antragswerk.web.audit;

import de.antragswerk.audit.Anchor;
import de.antragswerk.audit.ChainFault;
import de.antragswerk.audit.ChainState;
import de.antragswerk.audit.Verification;
import java.time.Instant;
import java.util.List;

/**
 * The chain as the page shows it.
 *
 * @param head as operators note it; empty before the first entry
 * @param verifiedAt null before the first verification
 */
public record ChainLines(
        long links,
        String head,
        long unlinkedSeconds,
        Instant verifiedAt,
        boolean intact,
        long verifiedLinks,
        List<ChainFault> faults) {

    static ChainLines of(ChainState state) {
        var last = state.lastVerification();
        return new ChainLines(
                state.head().map(Anchor::position).orElse(0L),
                state.head().map(Anchor::toString).orElse(""),
                state.unlinked().toSeconds(),
                last.map(Verification::finishedAt).orElse(null),
                last.map(Verification::intact).orElse(true),
                last.map(Verification::links).orElse(0L),
                last.map(Verification::faults).orElse(List.of()));
    }
}
