package de.antragswerk.submission;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.tenancy.AuthorityId;

/**
 * Sending failed because of the plugin or on the way after it, not because of what was entered. Its transaction is lost: whoever
 * observes this writes in another one. Says nothing of who it was.
 */
public record SubmissionFailed(BenefitId benefit, String pluginVersion, AuthorityId authority) {}
