package de.antragswerk.submission;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.configuration.Parameters;
import de.antragswerk.document.MissingEvidence;
import de.antragswerk.document.SubmissionDocument;
import de.antragswerk.draft.EvidenceFile;
import de.antragswerk.draft.Responsible;
import de.antragswerk.form.Filling;
import de.antragswerk.identity.Citizen;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.CaseFile;
import de.antragswerk.plugin.Evidence;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.RoutingFacts;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.plugin.form.TextKeys;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.Authorities;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a document out of an Antrag: the form's own rules first, then the one call into the plugin. */
@ApplicationScoped
class Assembly {
    private final Responsible responsible;
    private final Authorities authorities;
    private final Parameters parameters;

    @Inject
    Assembly(Responsible responsible, Authorities authorities, Parameters parameters) {
        this.responsible = responsible;
        this.authorities = authorities;
        this.parameters = parameters;
    }

    Assembly() {
        this(null, null, null);
    }

    /**
     * What is about to be sent.
     *
     * @param sets ids of the crisis sets under which it was begun
     */
    record Parts(
            Benefit benefit,
            FormRef form,
            Ars place,
            AuthorityId authority,
            Citizen citizen,
            LocalDate applicationDay,
            Instant now,
            LocalDate today,
            List<String> sets,
            JsonObject answers,
            List<EvidenceFile> evidence,
            List<String> remarks,
            String reference) {}

    sealed interface Assembled {
        record Complete(SubmissionDocument document, RoutingFacts facts) implements Assembled {}

        record Faulty(List<Finding> findings) implements Assembled {}
    }

    Assembled assemble(Parts parts) {
        var engine =
                parts.benefit().engine(parts.form(), parts.applicationDay(), parts.today(), Set.copyOf(parts.sets()));
        var filling = engine.filling(parts.answers());
        var findings = filling.check();
        if (!findings.isEmpty()) {
            return new Assembled.Faulty(findings);
        }
        var answers = filling.pruned();
        var gemeinde = responsible.gemeinde(parts.place());
        var antrag = new Antrag(
                parts.benefit().descriptor().id(),
                parts.form(),
                Responsible.place(gemeinde),
                parts.applicationDay(),
                answers,
                parts.evidence().stream().flatMap(Assembly::served).toList(),
                parameters.at(parts.benefit(), parts.place(), parts.applicationDay()),
                parts.sets());
        return switch (parts.benefit().prepare(antrag)) {
            case Outcome.Incomplete incomplete -> new Assembled.Faulty(incomplete.findings());
            case Outcome.Ready ready ->
                new Assembled.Complete(
                        document(parts, filling, answers, gemeinde.fullName(), ready.caseFile()),
                        ready.caseFile().routing().orElse(RoutingFacts.NONE));
        };
    }

    private SubmissionDocument document(
            Parts parts, Filling filling, JsonObject answers, String placeName, CaseFile caseFile) {
        // The authority reads German, whatever language the citizen filled the form in.
        var texts = parts.benefit().texts(Locale.GERMAN);
        return new SubmissionDocument(
                parts.reference(),
                parts.benefit().descriptor().id().value(),
                parts.benefit().nameOn(parts.today()),
                parts.form().id().value(),
                parts.form().version().toString(),
                texts.getOrDefault(
                        TextKeys.formTitle(parts.form().id()), parts.form().id().value()),
                parts.authority().value(),
                authorities
                        .find(parts.authority())
                        .map(authority -> authority.name())
                        .orElse(parts.authority().value()),
                parts.place().value(),
                placeName,
                caseFile.applicantName().orElseGet(parts.citizen()::name),
                parts.applicationDay(),
                parts.now(),
                filling.legible(texts),
                Stream.concat(caseFile.notes().stream(), parts.remarks().stream())
                        .toList(),
                missing(parts, filling, texts),
                parts.evidence(),
                labels(parts, texts),
                answers,
                caseFile.content());
    }

    /** For the plugin a file that serves several items is one for each of them. */
    static Stream<Evidence> served(EvidenceFile file) {
        return file.items().stream().map(item -> new Evidence(item, file.filename(), file.mediaType(), file.size()));
    }

    private static Map<String, String> labels(Parts parts, Map<String, String> texts) {
        return parts.evidence().stream()
                .flatMap(file -> file.items().stream())
                .distinct()
                .collect(Collectors.toMap(item -> item, item -> label(parts, texts, item)));
    }

    private static String label(Parts parts, Map<String, String> texts, String item) {
        return texts.getOrDefault(TextKeys.evidence(parts.form().id(), item), item);
    }

    private static List<MissingEvidence> missing(Parts parts, Filling filling, Map<String, String> texts) {
        return filling.evidence().stream()
                .filter(item -> item.necessity() != EvidenceItem.Necessity.IF_APPLICABLE)
                .filter(item -> parts.evidence().stream().noneMatch(file -> file.serves(item.id())))
                .map(item -> new MissingEvidence(item.id(), label(parts, texts, item.id())))
                .toList();
    }
}
