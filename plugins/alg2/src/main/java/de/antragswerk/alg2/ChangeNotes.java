package de.antragswerk.alg2;

import de.antragswerk.kit.Given;
import de.antragswerk.kit.NoteTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The changes that somebody tells, each with the day from which it holds, and what about them cannot wait.
 *
 * @param words German texts of the forms, for the names of the kinds
 */
record ChangeNotes(Given answers, NoteTexts texts, Map<String, String> words) {
    /** Where the days of a kind of change stand: the group or repeating group, and the field in it. */
    private static final Map<String, String> DAYS = Map.ofEntries(
            Map.entry("umzug", "umzug.zum"),
            Map.entry("wohnkosten", "wohnkosten.ab"),
            Map.entry("einkommen", "einkommensaenderungen.ab"),
            Map.entry("arbeitsbeginn", "arbeitsbeginn.ab"),
            Map.entry("arbeitsende", "arbeitsende.bis"),
            Map.entry("haushalt", "haushaltsaenderungen.am"),
            Map.entry("versicherung", "versicherungswechsel.ab"),
            Map.entry("schwangerschaft", "erwarteteGeburt.termin"),
            Map.entry("geburt", "geburten.geburtsdatum"),
            Map.entry("vermoegen", "vermoegensaenderungen.am"),
            Map.entry("konto", "neuesKonto.ab"),
            Map.entry("abwesenheit", "abwesenheiten.von"),
            Map.entry("ausbildung", "ausbildungen.am"),
            Map.entry("gesundheit", "gesundheit.von"),
            Map.entry("daten", "daten.ab"),
            Map.entry("sonstiges", "sonstiges.ab"));

    /** A kind of change and the first day on which it holds. */
    record Change(String kind, Optional<LocalDate> from) {}

    List<Change> changes() {
        return answers.list("aenderungen.arten").stream()
                .filter(DAYS::containsKey)
                .map(kind -> new Change(kind, days(DAYS.get(kind)).min(Comparator.naturalOrder())))
                .toList();
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        changes().forEach(change -> notes.add(note(change)));
        when(answers.isOneOf("umzug.zusicherung", "nein", "beantragt"), "note.change-move", notes);
        when(!answers.list("umzug.kosten").isEmpty(), "note.change-move-costs", notes);
        when(any("abwesenheiten", entry -> entry.no("zustimmung")), "note.change-absence", notes);
        when(any("arbeitsende", entry -> entry.isOneOf("arbeitslosengeld", "nein")), "note.change-prior", notes);
        when(any("haushaltsaenderungen", entry -> entry.isOneOf("was", "einzug")), "note.change-household", notes);
        when(!answers.list("erwarteteGeburt.ausstattung").isEmpty(), "note.change-equipment", notes);
        when(any("ausbildungen", entry -> !entry.isOneOf("was", "ende")), "note.education", notes);
        when(any("vermoegensaenderungen", entry -> entry.isOneOf("was", "neu")), "note.change-assets", notes);
        return List.copyOf(notes);
    }

    private String note(Change change) {
        var kind = words.getOrDefault("code.aenderungsart." + change.kind(), change.kind());
        return change.from()
                .map(day -> texts.text("note.change-from", "kind", kind, "day", NoteTexts.day(day)))
                .orElseGet(() -> texts.text("note.change", "kind", kind));
    }

    private Stream<LocalDate> days(String path) {
        var dot = path.indexOf('.');
        var entries = answers.entries(path.substring(0, dot)).map(entry -> entry.day(path.substring(dot + 1)));
        return Stream.concat(entries, Stream.of(answers.day(path))).flatMap(Optional::stream);
    }

    private boolean any(String path, Predicate<Given> holds) {
        return answers.entries(path).anyMatch(holds);
    }

    private void when(boolean holds, String key, List<String> notes) {
        if (holds) {
            notes.add(texts.text(key));
        }
    }
}
