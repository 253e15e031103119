package de.antragswerk.draft;

import de.antragswerk.draft.edit.Merged;

/** A draft after a page was taken in, and what came of the page. */
public record EditedDraft(Draft draft, Merged merged) {}
