package de.antragswerk.draft;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An Antrag that is being filled.
 *
 * <p>It begins with a place and a benefit, and with them the authority that will get it; it keeps the form version and
 * the plugin version that it was begun with; it may follow a declaration that has already secured the day of application, and then belongs to
 * the same case. It ends when it is sent, when its citizen deletes it, or 30 days after the last edit.
 *
 * @param pluginVersion of the bundle that it was begun with; empty for a draft from before versions served side by side
 * @param applicationDay present when an earlier declaration has secured it
 * @param sets ids of the crisis sets that held when it was begun; they go on to hold for it
 * @param carriedFrom the form version that it was in until the plugin stopped serving it; present until the next edit
 * @param revision counts the edits
 */
public record Draft(
        DraftId id,
        BenefitId benefit,
        FormRef form,
        Optional<String> pluginVersion,
        Ars place,
        AuthorityId authority,
        UUID caseId,
        Optional<LocalDate> applicationDay,
        List<String> sets,
        Optional<FormVersion> carriedFrom,
        JsonObject answers,
        int revision,
        Instant createdAt,
        Instant editedAt,
        Instant expiresAt) {
    public Draft {
        sets = List.copyOf(sets);
    }
}
