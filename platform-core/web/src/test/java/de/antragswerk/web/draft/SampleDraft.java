package de.antragswerk.web.draft;

import de.antragswerk.draft.Draft;
import de.antragswerk.draft.DraftId;
import de.antragswerk.form.FormEngine;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.form.FormReader;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.web.form.Aids;
import de.antragswerk.web.form.FormTexts;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A draft of a small form with sections, pages for each person, a calculation and a hint. */
final class SampleDraft {
    private static final FormEngine ENGINE = new FormEngine(
            FormReader.read(SampleDraft.class.getResourceAsStream("sections-1.0.json")), LocalDate.of(2026, 11, 22));
    private static final FormEngine WITH_EVIDENCE = new FormEngine(
            FormReader.read(SampleDraft.class.getResourceAsStream("evidence-1.0.json")), LocalDate.of(2026, 11, 22));
    private static final FormTexts TEXTS = new FormTexts(
            ENGINE.definition().ref().id(),
            Map.ofEntries(
                    Map.entry("antrag.title", "Antrag"),
                    Map.entry("antrag.section.A.title", "Über Sie"),
                    Map.entry("antrag.section.B.title", "Haushalt"),
                    Map.entry("antrag.page.person.title", "Ihre Person"),
                    Map.entry("antrag.page.haushalt.title", "Ihr Haushalt"),
                    Map.entry("antrag.page.einkommen.title", "Einkommen von {name}"),
                    Map.entry("antrag.page.ende.title", "Wohnung"),
                    Map.entry("antrag.name.label", "Name"),
                    Map.entry("antrag.allein.label", "Leben Sie allein?"),
                    Map.entry("antrag.personen.label", "Person"),
                    Map.entry("antrag.personen.vorname.label", "Vorname"),
                    Map.entry("antrag.personen.art.label", "Art"),
                    Map.entry("antrag.personen.monat.label", "Im Monat"),
                    Map.entry("antrag.personen.jahr.label", "Im Jahr"),
                    Map.entry("antrag.zimmer.label", "Zimmer"),
                    Map.entry("antrag.evidence.ausweis.label", "Ausweis"),
                    Map.entry("antrag.evidence.mietvertrag.label", "Mietvertrag"),
                    Map.entry("antrag.evidence.foto.label", "Foto"),
                    Map.entry("code.art.lohn", "Arbeit"),
                    Map.entry("code.art.rente", "Rente"),
                    Map.entry("finding.rule.vieleZimmer", "Das sind viele Zimmer.")));

    private SampleDraft() {}

    /** @param answers JSON with single quotes */
    static OpenDraft with(String answers) {
        return with(ENGINE, answers);
    }

    /**
     * Of a form that asks for an Ausweis, a Foto and, of tenants, a Mietvertrag.
     *
     * @param answers JSON with single quotes
     */
    static OpenDraft withEvidence(String answers) {
        return with(WITH_EVIDENCE, answers);
    }

    private static OpenDraft with(FormEngine engine, String answers) {
        try (var reader = Json.createReader(new StringReader(answers.replace('\'', '"')))) {
            var given = reader.readObject();
            var now = Instant.EPOCH;
            var draft = new Draft(
                    new DraftId(new UUID(0, 1)),
                    new BenefitId("beispiel"),
                    engine.definition().ref(),
                    Optional.empty(),
                    new Ars("064140000000"),
                    AuthorityId.of("06414"),
                    new UUID(0, 2),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    given,
                    0,
                    now,
                    now,
                    now);
            return new OpenDraft(draft, null, engine, TEXTS, Aids.NONE);
        }
    }
}
