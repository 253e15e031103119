package de.antragswerk.document;

import de.antragswerk.draft.EvidenceFile;
import de.antragswerk.form.LegibleForm;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything that was sent, legible by itself: it needs neither the plugin nor the form to be shown, in years to come
 * too. Immutable and sealed at rest.
 *
 * @param evidenceLabels by item, of the items that the files serve; empty in documents from before files served several
 * @param answers by path, for the case system
 * @param caseFile what the benefit's law made of them
 */
public record SubmissionDocument(
        String reference,
        String benefit,
        String benefitName,
        String form,
        String formVersion,
        String formTitle,
        String authority,
        String authorityName,
        String place,
        String placeName,
        String applicantName,
        LocalDate applicationDay,
        Instant receivedAt,
        LegibleForm legible,
        List<String> notes,
        List<MissingEvidence> missingEvidence,
        List<EvidenceFile> evidence,
        Map<String, String> evidenceLabels,
        JsonObject answers,
        JsonObject caseFile) {}
