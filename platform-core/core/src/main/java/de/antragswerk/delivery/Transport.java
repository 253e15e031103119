package de.antragswerk.delivery;

import de.antragswerk.submission.SubmissionId;
import de.antragswerk.tenancy.AuthorityId;
import java.util.Optional;

/**
 * A way to an authority. Called by the outbox worker inside its transaction, at least once for each submission; the
 * receiver must take a second call for the same one. An exception means: try again later.
 */
public interface Transport {
    /** @param basket the authority's Postkorb; empty: its first one */
    void deliver(SubmissionId submission, AuthorityId authority, Optional<String> basket);
}
