package de.antragswerk.wbs;

import de.antragswerk.kit.Given;
import de.antragswerk.kit.NoteTexts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a caseworker should look at first, with the paragraph. No note rejects anything.
 *
 * @param words German texts of the forms, for the names of codes
 */
record CaseNotes(Household household, Total total, Optional<LandRow> row, NoteTexts texts, Map<String, String> words) {
    private static final int MONTHS_OF_A_YEAR = 12;

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        persons(notes);
        stay(notes);
        notes.add(texts.text("note.income", "income", euro(total.income()), "total", euro(total.amount())));
        home(notes);
        urgency(notes);
        notes.add(row.map(shown ->
                        texts.text("note.indicated", "source", shown.source(), "day", NoteTexts.day(shown.approved())))
                .orElseGet(() -> texts.text("note.not-indicated")));
        return List.copyOf(notes);
    }

    private void persons(List<String> notes) {
        notes.add(texts.text("note.household", "count", String.valueOf(household.size())));
        when(household.unborn() > 0, "note.unborn", notes);
        when(household.strangers() > 0, "note.strangers", notes);
        when(
                household.persons().stream()
                        .anyMatch(person -> person.relation().equals("verwandt")),
                "note.relatives",
                notes);
        when(household.persons().stream().anyMatch(person -> person.answers().no("lebtHier")), "note.joining", notes);
        when(household.isSingleParent(), "note.single-parent", notes);
    }

    private void stay(List<String> notes) {
        answers()
                .day("aufenthalt.gueltigBis")
                .filter(this::isWithinAYear)
                .ifPresent(until -> notes.add(texts.text("note.residence-short", "day", NoteTexts.day(until))));
    }

    private boolean isWithinAYear(LocalDate until) {
        return until.isBefore(household.day().plusMonths(MONTHS_OF_A_YEAR));
    }

    private void home(List<String> notes) {
        named("raumbedarf.gruende", "raumbedarf")
                .ifPresent(reasons -> notes.add(texts.text("note.more-room", "reasons", reasons)));
        named("raumbedarf.wohnform", "wohnform").ifPresent(kinds -> notes.add(texts.text("note.home", "kinds", kinds)));
        when(answers().yes("freimachen.gefoerdert"), "note.frees-home", notes);
    }

    private void urgency(List<String> notes) {
        if (answers().yes("besonderes.dringend")) {
            var reasons = named("besonderes.gruende", "dringlichkeit")
                    .or(() -> answers().text("besonderes.grund"));
            notes.add(texts.text("note.urgent", "reason", reasons.orElse("–")));
            answers()
                    .day("besonderes.bis")
                    .ifPresent(until -> notes.add(texts.text("note.urgent-until", "day", NoteTexts.day(until))));
        }
    }

    private Optional<String> named(String path, String codes) {
        return Optional.of(answers().list(path).stream()
                        .map(code -> words.getOrDefault("code." + codes + "." + code, code))
                        .collect(Collectors.joining("; ")))
                .filter(names -> !names.isEmpty());
    }

    private Given answers() {
        return household.answers();
    }

    private void when(boolean holds, String key, List<String> notes) {
        if (holds) {
            notes.add(texts.text(key));
        }
    }

    private static String euro(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY))
                        .format(amount.setScale(2, RoundingMode.HALF_UP))
                + " Euro";
    }
}
