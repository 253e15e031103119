package de.antragswerk.casework;

import de.antragswerk.document.SubmissionDocument;
import de.antragswerk.draft.EvidenceFile;
import de.antragswerk.submission.Step;
import de.antragswerk.submission.SubmissionStatus;
import java.util.List;

/** A case, opened. {@code next} holds the steps that can be taken now, {@code baskets} where it can be moved to. */
public record CaseView(
        InboxEntry entry,
        SubmissionDocument document,
        List<EvidenceFile> files,
        List<Step> history,
        List<SubmissionStatus> next,
        List<String> baskets) {}
