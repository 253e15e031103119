package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A form that citizens can file.
 *
 * @param versions every version that the plugin can still serve, in rising order; drafts of these can be finished. New
 *     drafts get the last one
 * @param trustLevel the least level of proof of identity that filing demands
 */
public record FormOffer(FormId id, FormPurpose purpose, List<FormVersion> versions, TrustLevel trustLevel) {
    public FormOffer {
        requireNonNull(id, "an offer needs the form's id");
        requireNonNull(purpose, "an offer needs its purpose");
        requireNonNull(trustLevel, "an offer needs a trust level");
        versions = versions.stream().sorted().toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("an offer has at least one version");
        }
    }

    public FormRef current() {
        return new FormRef(id, versions.getLast());
    }
}
