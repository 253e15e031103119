package de.antragswerk.intake;

import de.antragswerk.draft.DraftId;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.submission.SubmissionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an intake has done; a draft may have been sent or deleted since. */
public record Intake(UUID id, List<Part> parts) {

    /**
     * @param secured the declaration that secures the day; empty where the benefit has none
     * @param draft the application that was begun; empty where the benefit has none
     */
    public record Part(BenefitId benefit, Optional<SubmissionId> secured, Optional<DraftId> draft) {}

    public Intake {
        parts = List.copyOf(parts);
    }
}
