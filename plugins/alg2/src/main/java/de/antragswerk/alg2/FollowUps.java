package de.antragswerk.alg2;

import de.antragswerk.kit.CaseContent;
import de.antragswerk.kit.Given;
import de.antragswerk.kit.NoteTexts;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.CaseFile;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.RoutingFacts;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What comes after the main application: going on, telling changes, both, and the labour market profile. None of it is ever sent back:
 * what looks wrong is a note.
 *
 * @param words German texts of the forms, for the names of codes
 */
record FollowUps(NoteTexts texts, BenefitDescriptor benefit, Map<String, String> words) {
    private static final JsonBuilderFactory JSON = JsonProvider.provider().createBuilderFactory(Map.of());

    Outcome prepare(Antrag antrag, FormPurpose purpose) {
        var answers = new Given(antrag.answers());
        var isRenewal = purpose == FormPurpose.RENEWAL || purpose == FormPurpose.RENEWAL_AND_CHANGE;
        var changes = new ChangeNotes(answers, texts, words);
        List<String> notes = new ArrayList<>();
        if (isRenewal) {
            notes.addAll(new RenewalNotes(antrag, texts).notes());
        }
        notes.addAll(
                purpose == FormPurpose.FOLLOW_UP ? new ProfileNotes(answers, texts, words).notes() : changes.notes());
        answers.text("bezug.nummer").ifPresent(number -> notes.add(texts.text("note.file-number", "number", number)));
        return new Outcome.Ready(new CaseFile(
                        "alg2/" + antrag.form().id() + "-1",
                        CaseContent.applicantName(answers),
                        notes,
                        content(antrag, isRenewal, changes))
                .withRouting(routing(answers)));
    }

    private JsonObject content(Antrag antrag, boolean isRenewal, ChangeNotes changes) {
        var content = CaseContent.of(antrag, benefit);
        if (isRenewal) {
            content.add("from", new RenewalNotes(antrag, texts).from().toString());
        }
        var told = JSON.createArrayBuilder();
        changes.changes().forEach(change -> {
            var one = JSON.createObjectBuilder().add("kind", change.kind());
            change.from().ifPresent(day -> one.add("from", day.toString()));
            told.add(one);
        });
        return content.add("changes", told).build();
    }

    /** Without a fixed home the place where the person can be reached counts. */
    private static RoutingFacts routing(Given answers) {
        return new RoutingFacts(
                answers.text("person.familienname"),
                answers.text("anschrift.plz").or(() -> answers.text("erreichbarkeit.plz")),
                answers.day("person.geburtsdatum"),
                Optional.empty());
    }
}
