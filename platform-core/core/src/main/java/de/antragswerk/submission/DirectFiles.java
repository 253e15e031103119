package de.antragswerk.submission;

import de.antragswerk.draft.EvidenceStore;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.problem.Refusal;
import java.util.stream.Collectors;

/** What another front end may send along is what our own pages would have asked for. */
final class DirectFiles {
    private DirectFiles() {}

    static void check(DirectSubmission direct, FormDefinition form) {
        if (direct.files().size() > EvidenceStore.MOST_FILES) {
            throw Refusal.tooLarge("too-many-files");
        }
        var known = form.evidence().stream().map(EvidenceItem::id).collect(Collectors.toSet());
        if (!direct.files().stream().allMatch(file -> known.contains(file.item()))) {
            throw Refusal.invalid("evidence-unknown");
        }
    }
}
