package de.antragswerk.hzl;

import de.antragswerk.kit.Given;
import de.antragswerk.kit.NoteTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * What a caseworker should look at first, with the paragraph. No note refuses anything: where another benefit seems to go first,
 * the Antrag is passed on and keeps its day (§ 16 Abs. 2 SGB I, § 18 Abs. 2 SGB XII).
 */
record LegalNotes(Household household, AgeLimit ageLimit, Assets assets, NoteTexts texts) {

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(texts.text("note.day", "day", NoteTexts.day(household.day())));
        urgency(notes);
        delimitation(notes);
        residence(notes);
        place(notes);
        presumption(notes);
        assets.over(household)
                .ifPresent(over -> notes.add(
                        texts.text("note.assets", "sum", over.sum(), "free", over.free(), "law", over.law())));
        others(notes);
        return List.copyOf(notes);
    }

    private Given answers() {
        return household.answers();
    }

    private void urgency(List<String> notes) {
        when(answers().yes("bedarf.eilig") || answers().yes("geld.eilig"), "note.urgent", notes);
        when(answers().yes("unterkunft.kuendigung"), "note.eviction", notes);
        when(answers().yes("unterkunft.schulden"), "note.debts", notes);
    }

    private void delimitation(List<String> notes) {
        when(answers().isOneOf("lage.arbeitsfaehig", "ja"), "note.able", notes);
        when(answers().isOneOf("lage.arbeitsfaehig", "dauerhaftNicht"), "note.permanent", notes);
        when(answers().yes("lage.asylblg"), "note.asyl", notes);
        when(answers().isOneOf("aufenthalt.titel", "gestattung", "duldung", "ankunftsnachweis"), "note.title", notes);
        when(answers().isOneOf("lage.ausbildung", "schule", "ausbildung", "studium"), "note.education", notes);
        when(answers().isOneOf("lage.jobcenter", "abgelehnt"), "note.jobcenter-refused", notes);
        when(answers().isOneOf("lage.jobcenter", "bewilligt"), "note.jobcenter-pays", notes);
        oldAge(notes);
        var ablePartners = household.others().stream()
                .filter(person -> person.isPartner() && person.answers().isOneOf("arbeitsfaehig", "ja"))
                .toList();
        if (!ablePartners.isEmpty()) {
            notes.add(texts.text("note.able-partner", "names", Household.names(ablePartners)));
        }
    }

    private void oldAge(List<String> notes) {
        household.applicant().birth().map(ageLimit::reachedBy).ifPresent(limit -> {
            if (!limit.isAfter(household.day())) {
                notes.add(texts.text("note.age-limit", "day", NoteTexts.day(limit), "law", ageLimit.law()));
            } else {
                when(answers().isOneOf("lage.rentengrund", "alter"), "note.early-pension", notes);
            }
        });
    }

    private void residence(List<String> notes) {
        when(
                answers().yes("aufenthaltsrecht.arbeitsuche") && !answers().yes("aufenthaltsrecht.fuenfJahre"),
                "note.job-search",
                notes);
        answers()
                .text("aufenthaltsrecht.wohnsitzort")
                .ifPresent(where -> notes.add(texts.text("note.residence-rule", "place", where)));
        when(answers().yes("aufenthalt.verpflichtungserklaerung"), "note.undertaking", notes);
        answers()
                .day("aufenthalt.gueltigBis")
                .filter(until -> until.isBefore(household.day()))
                .ifPresent(until -> notes.add(texts.text("note.expired", "day", NoteTexts.day(until))));
    }

    private void place(List<String> notes) {
        answers()
                .text("aufenthaltsort.vorher")
                .ifPresent(where -> notes.add(texts.text("note.institution", "place", where)));
        when(answers().yes("aufenthaltsort.ohneWohnung"), "note.homeless", notes);
        when(answers().yes("vertretung.fremd"), "note.representation", notes);
        var minor = !household.isOfAge(household.applicant()).orElse(true);
        when(minor && !household.withParents(), "note.child", notes);
    }

    private void presumption(List<String> notes) {
        when(household.others().stream().filter(Person::isPartner).count() > 1, "note.two-partners", notes);
        var presumed = household.presumedToHelp();
        if (presumed.isEmpty()) {
            return;
        }
        var key = household.presumptionIsLifted() ? "note.presumption-lifted" : "note.presumption";
        notes.add(texts.text(key, "names", Household.names(presumed)));
    }

    private void others(List<String> notes) {
        when(answers().yes("unterhaltsfrage.offen"), "note.maintenance", notes);
        when(answers().yes("angehoerige.hohesEinkommen"), "note.rich-relatives", notes);
        when(answers().yes("weitere.vorhanden"), "note.other-claims", notes);
        when(answers().yes("schaden.dritte"), "note.third-party", notes);
        when(answers().yes("verfuegung.verschenkt"), "note.gift", notes);
        when(answers().text("einmalig.was").isPresent(), "note.one-off", notes);
        when(answers().no("vermoegenErklaerung.erheblich"), "note.simplified", notes);
    }

    private void when(boolean holds, String key, List<String> notes) {
        if (holds) {
            notes.add(texts.text(key));
        }
    }
}
