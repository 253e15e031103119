package de.antragswerk.asylblg;

import de.antragswerk.kit.Given;
import de.antragswerk.kit.NoteTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a caseworker should look at first, with the paragraph. No note refuses or reduces anything: where another benefit seems to go
 * first, the Antrag is passed on and keeps its day (§ 16 Abs. 2 SGB I, § 6b AsylbLG with § 18 Abs. 2 SGB XII).
 *
 * @param labels German texts of the forms, for what a code means
 */
record LegalNotes(Family family, Limits limits, NoteTexts texts, Map<String, String> labels) {

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        urgency(notes);
        status(notes);
        otherLaw(notes);
        duration(notes);
        departure(notes);
        place(notes);
        money(notes);
        health(notes);
        return List.copyOf(notes);
    }

    private Given answers() {
        return family.answers();
    }

    private void urgency(List<String> notes) {
        if (answers().answers().containsKey("bedarf")) {
            notes.add(texts.text("note.day", "day", NoteTexts.day(family.day())));
        }
        when(answers().yes("bedarf.eilig"), "note.urgent", notes);
        answers().text("angaben.ort").ifPresent(where -> notes.add(texts.text("note.whereabouts", "place", where)));
    }

    private void status(List<String> notes) {
        answers()
                .text("status.dokument")
                .map(code -> labels.getOrDefault("code.dokument." + code, code))
                .ifPresent(document -> notes.add(texts.text("note.status", "document", document)));
        Entitlement.of(answers())
                .ifPresent(found -> notes.add(texts.text("note.entitlement", "number", found.number())));
        answers()
                .text("status.paragraph")
                .ifPresent(paragraph -> notes.add(texts.text("note.other-title", "paragraph", paragraph)));
        answers()
                .day("status.gueltigBis")
                .filter(until -> until.isBefore(family.day()))
                .ifPresent(until -> notes.add(texts.text("note.expired", "day", NoteTexts.day(until))));
        when(answers().isOneOf("status.dokument", "keines"), "note.no-document", notes);
        when(family.others().stream().filter(other -> other.is("ehe")).count() > 1, "note.two-partners", notes);
    }

    private void otherLaw(List<String> notes) {
        when(answers().yes("status.andererTitel"), "note.longer-title", notes);
        when(answers().isOneOf("status.asyl", "anerkannt"), "note.recognised", notes);
        when(
                answers().isOneOf("status.grund", "p24")
                        || answers().isOneOf("status.dokument", "fiktion")
                                && answers().yes("status.ukraine"),
                "note.ukraine",
                notes);
        limits.find("monate-aussetzung", family.day())
                .filter(months -> answers()
                        .day("status.ausgesetztSeit")
                        .filter(since -> !since.plusMonths(months.whole()).isAfter(family.day()))
                        .isPresent())
                .ifPresent(months ->
                        notes.add(texts.text("note.suspended-long", "months", Integer.toString(months.whole()))));
    }

    private void duration(List<String> notes) {
        new Stay(answers(), family.day(), limits)
                .analogousAfter()
                .ifPresent(
                        months -> notes.add(texts.text("note.analogous", "months", Integer.toString(months.whole()))));
        answers()
                .text("dauer.unterbrochenWann")
                .ifPresent(when -> notes.add(texts.text("note.interrupted", "when", when)));
        when(answers().yes("dauer.verpflichtung"), "note.undertaking", notes);
    }

    private void departure(List<String> notes) {
        answers()
                .day("ausreise.tag")
                .ifPresent(day -> notes.add(texts.text("note.departure", "day", NoteTexts.day(day))));
        when(answers().text("ausreise.hindernis").isPresent(), "note.departure-heard", notes);
        answers()
                .text("ausreise.schutzLand")
                .ifPresent(country -> notes.add(texts.text("note.protected-elsewhere", "country", country)));
    }

    private void place(List<String> notes) {
        answers()
                .text("zuweisung.ort")
                .ifPresent(where -> notes.add(texts.text(
                        answers().yes("zuweisung.anderswo") ? "note.elsewhere" : "note.allocation", "place", where)));
    }

    private void money(List<String> notes) {
        var counted = family.everybody().stream().filter(Person::livesHere).toList();
        var sum = counted.stream().map(Person::assets).reduce(BigDecimal.ZERO, BigDecimal::add);
        limits.find("vermoegen-frei", family.day()).ifPresent(each -> {
            var free = each.value().multiply(BigDecimal.valueOf(counted.size()));
            if (sum.compareTo(free) > 0) {
                notes.add(texts.text(
                        "note.assets", "sum", sum.toPlainString(), "free", free.toPlainString(), "law", each.law()));
            }
        });
        when(works(counted), "note.work", notes);
        when(answers().text("arbeit.anspruch").isPresent(), "note.claims", notes);
        when(answers().yes("karte.vorhanden"), "note.card", notes);
    }

    private static boolean works(List<Person> persons) {
        return persons.stream()
                .flatMap(person -> person.answers().entries("einkommen"))
                .anyMatch(income -> income.isOneOf("art", "lohn", "minijob", "ausbildung", "selbstaendig"));
    }

    private void health(List<String> notes) {
        when(answers().yes("gesundheit.akut"), "note.acute", notes);
        when(answers().yes("gesundheit.krank") || answers().yes("hilfe.krank"), "note.health", notes);
        when(answers().yes("gesundheit.impfung"), "note.vaccination", notes);
        when(answers().text("schwangerschaft.termin").isPresent(), "note.pregnant", notes);
        when(!answers().list("schutz.arten").isEmpty(), "note.vulnerable", notes);
        when(answers().yes("schutz.ort"), "note.danger", notes);
        when(!answers().list("sonstiges.arten").isEmpty(), "note.other-needs", notes);
        answers()
                .text("verstaendigung.sprache")
                .or(() -> answers().text("hilfe.sprache"))
                .or(() -> answers().text("angaben.sprache"))
                .ifPresent(language -> notes.add(texts.text("note.language", "language", language)));
        when(answers().yes("verstaendigung.dolmetscher"), "note.interpreter", notes);
    }

    private void when(boolean holds, String key, List<String> notes) {
        if (holds) {
            notes.add(texts.text(key));
        }
    }
}
