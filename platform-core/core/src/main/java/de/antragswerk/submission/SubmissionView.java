package de.antragswerk.submission;

import de.antragswerk.audit.CaseReader;
import de.antragswerk.document.SubmissionDocument;
import de.antragswerk.draft.EvidenceFile;
import java.util.List;

/** A submission as its citizen sees it, with everybody at the authority who has read it. */
public record SubmissionView(
        SubmissionSummary summary,
        SubmissionDocument document,
        List<Step> history,
        List<EvidenceFile> files,
        List<CaseReader> readers) {}
