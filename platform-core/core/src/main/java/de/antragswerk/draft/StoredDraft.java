package de.antragswerk.draft;

import de.antragswerk.plugin.FormRef;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a rehearsal gets of a draft: neither whose it is nor where.
 *
 * @param pluginVersion as in {@link Draft}
 * @param applicationDay as in {@link Draft}
 * @param sets ids of the crisis sets that hold for it
 * @param answers empty when they cannot be opened any more
 */
public record StoredDraft(
        UUID id,
        FormRef form,
        Optional<String> pluginVersion,
        Optional<LocalDate> applicationDay,
        Set<String> sets,
        Optional<JsonObject> answers) {
    public StoredDraft {
        sets = Set.copyOf(sets);
    }

    /** Without answers: nothing of a person ends up in a log by accident. */
    @Override
    public String toString() {
        return "StoredDraft[" + form + "]";
    }
}
