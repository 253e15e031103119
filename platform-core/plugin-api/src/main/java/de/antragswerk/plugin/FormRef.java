package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

/** One version of one form. Drafts and submissions keep theirs for life. */
public record FormRef(FormId id, FormVersion version) {
    public FormRef {
        requireNonNull(id, "a form reference needs the form's id");
        requireNonNull(version, "a form reference needs the version");
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
