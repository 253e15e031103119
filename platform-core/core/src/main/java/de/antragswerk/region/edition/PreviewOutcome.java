package de.antragswerk.region.edition;

import java.time.LocalDate;

/** What became of a file that an operator brought. */
public sealed interface PreviewOutcome {

    /** It is in order and waits to be confirmed. */
    record Staged(EditionPreview preview) implements PreviewOutcome {}

    /** Exactly this is stored already; nothing was changed. */
    record Unchanged(LocalDate edition) implements PreviewOutcome {}

    /** The stored edition is a later one. */
    record Outdated(LocalDate edition, LocalDate stored) implements PreviewOutcome {}

    /** The file cannot be right. */
    record Damaged(DamagedFile file) implements PreviewOutcome {}
}
