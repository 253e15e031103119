package de.antragswerk.alg2;

import de.antragswerk.kit.NoteTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a caseworker should look at first, with the paragraph. No note rejects anything. */
record LegalNotes(Household household, Law law, LocalDate day, NoteTexts texts) {

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        start(notes);
        age(notes);
        stay(notes);
        situation(notes);
        money(notes);
        community(notes);
        return List.copyOf(notes);
    }

    private void start(List<String> notes) {
        household
                .answers()
                .day("beginn.ab")
                .ifPresent(start -> notes.add(texts.text(
                        "note.later-start",
                        "day",
                        NoteTexts.day(start),
                        "reason",
                        household.answers().text("beginn.grund").orElse("–"))));
    }

    private void age(List<String> notes) {
        var least = law.limit("least-age", day);
        if (household.applicantYoungerThan(least.value(), day)) {
            notes.add(texts.text("note.too-young", "age", Integer.toString(least.value()), "law", least.legalBasis()));
        }
        household
                .birth()
                .map(law::ageLimitOf)
                .filter(limit -> !limit.isAfter(day))
                .ifPresent(limit -> notes.add(
                        texts.text("note.age-limit", "day", NoteTexts.day(limit), "law", law.ageLimitBasis())));
    }

    private void stay(List<String> notes) {
        var answers = household.answers();
        var first = law.limit("first-months-of-stay", day);
        answers.day("aufenthalt.einreise")
                .filter(entry -> entry.plusMonths(first.value()).isAfter(day))
                .ifPresent(entry -> notes.add(texts.text(
                        "note.first-months", "months", Integer.toString(first.value()), "law", first.legalBasis())));
        answers.day("aufenthalt.gueltigBis")
                .filter(until -> until.isBefore(day))
                .ifPresent(until -> notes.add(texts.text("note.residence-document")));
        when(answers.yes("aufenthalt.arbeitssuche"), "note.job-search", notes);
        when(answers.yes("aufenthalt.asylblg"), "note.asylblg", notes);
        when(answers.no("wohnsitz.fest"), "note.no-address", notes);
    }

    private void situation(List<String> notes) {
        var answers = household.answers();
        when(answers.isOneOf("lebenssituation.arbeitsfaehig", "nein", "weissNicht"), "note.able-to-work", notes);
        if (answers.yes("lebenssituation.stationaer")) {
            notes.add(texts.text(
                    "note.in-patient", "law", law.limit("hospital-months", day).legalBasis()));
        }
        when(answers.text("ausbildung.art").filter(kind -> !kind.equals("nein")).isPresent(), "note.education", notes);
        when(answers.isOneOf("jung.zusicherung", "nein"), "note.moved-out", notes);
        when(answers.yes("vertretung.betreuung"), "note.guardian", notes);
        when(Variant.of(household, law, day) == Variant.SCHWERBEHINDERT, "note.severely-disabled", notes);
    }

    /** Sums of what was entered; nothing is decided by them. */
    private void money(List<String> notes) {
        var answers = household.answers();
        when(answers.yes("mietverhaeltnis.kuendigung"), "note.rent-debts", notes);
        when(answers.isOneOf("wohnen.warmwasserDezentral", "ja"), "note.hot-water", notes);
        when(answers.yes("familie.alleinerziehend"), "note.single-parent", notes);
        when(answers.no("vermoegenLage.erheblich"), "note.simplified", notes);
        var assets = new Money(household, law, day).assets();
        new AssetAllowance(household, law, day)
                .sum()
                .filter(free -> assets.compareTo(free) > 0)
                .ifPresent(free -> notes.add(
                        texts.text("note.assets", "sum", assets.toPlainString(), "free", free.toPlainString())));
    }

    private void community(List<String> notes) {
        var community = new Bedarfsgemeinschaft(household, law, day);
        for (var member : household.members()) {
            if (!community.includes(member)) {
                notes.add(texts.text("note.own-community", "person", member.name()));
            } else if (presumedPair(member)) {
                notes.add(texts.text("note.pair-presumed", "person", member.name()));
            }
        }
    }

    private boolean presumedPair(Member member) {
        var years = law.limit("pair-years", day).value();
        return member.relation() == Member.Relation.PARTNER
                && (member.answers().yes("gemeinsamesKind")
                        || member.answers()
                                .day("zusammenSeit")
                                .filter(since -> since.plusYears(years).isBefore(day))
                                .isPresent());
    }

    private void when(boolean holds, String key, List<String> notes) {
        if (holds) {
            notes.add(texts.text(key));
        }
    }
}
