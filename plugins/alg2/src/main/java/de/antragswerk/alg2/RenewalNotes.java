package de.antragswerk.alg2;

import de.antragswerk.kit.Given;
import de.antragswerk.kit.NoteTexts;
import de.antragswerk.plugin.Antrag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a caseworker should see first of an application to go on, with or without changes. */
record RenewalNotes(Antrag antrag, NoteTexts texts) {
    private static final List<String> PARTS =
            List.of("haushaltStand", "vermoegenStand", "wohnStand", "versicherungStand");

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        answers().day("zeitraum.bis").ifPresent(end -> end(end, notes));
        PARTS.stream()
                .filter(part -> answers().no(part + ".unveraendert"))
                .forEach(part -> notes.add(texts.text("note.renewal." + part)));
        if (isUnchanged()) {
            notes.add(texts.text("note.renewal-unchanged"));
        }
        var incomes = answers().entries("einkommenStand.einnahmen").count();
        if (answers().no("einkommenStand.vorhanden")) {
            notes.add(texts.text("note.renewal-no-income"));
        } else if (incomes > 0) {
            notes.add(texts.text("note.renewal-income", "count", Long.toString(incomes)));
        }
        if (answers().yes("weiteres.aenderungen")) {
            notes.add(texts.text("note.renewal-more"));
        }
        return List.copyOf(notes);
    }

    /** § 37 Abs. 2 SGB II: from the day after the old end, but not before the first of the month of the Antrag. */
    LocalDate from() {
        var first = antrag.applicationDay().withDayOfMonth(1);
        return answers()
                .day("zeitraum.bis")
                .map(end -> end.plusDays(1))
                .filter(next -> next.isAfter(first))
                .orElse(first);
    }

    private void end(LocalDate end, List<String> notes) {
        notes.add(texts.text("note.renewal", "end", NoteTexts.day(end), "from", NoteTexts.day(from())));
        var window = RenewalWindow.of(antrag);
        switch (window.position(end, antrag.applicationDay())) {
            case IN_TIME -> {}
            case EARLY -> notes.add(texts.text("note.renewal-early"));
            case WITH_GAP -> notes.add(texts.text("note.renewal-gap"));
            case LATE -> notes.add(texts.text("note.renewal-late", "months", Integer.toString(window.monthsAfter())));
        }
    }

    private boolean isUnchanged() {
        return PARTS.stream().map(part -> part + ".unveraendert").allMatch(answers()::yes)
                && answers().no("weiteres.aenderungen");
    }

    private Given answers() {
        return new Given(antrag.answers());
    }
}
