package de.antragswerk.web.rest;

import de.antragswerk.casework.CaseView;
import de.antragswerk.casework.InboxEntry;
import de.antragswerk.draft.EvidenceFile;
import de.antragswerk.json.Json;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.submission.Step;
import de.antragswerk.submission.SubmissionSummary;
import de.antragswerk.submission.SubmissionView;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;

/** The JSON of the interface, member by member: what it looks like is a promise and must not follow our records. */
final class ApiJson {
    private ApiJson() {}

    static <T> JsonArray array(List<T> values, Function<T, JsonObjectBuilder> each) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(each.apply(value)));
        return array.build();
    }

    static JsonObjectBuilder place(Gemeinde place) {
        return Json.createObjectBuilder()
                .add("ars", place.ars().value())
                .add("name", place.displayName())
                .add("context", place.context())
                .add("postalCode", place.postalCode());
    }

    static JsonObjectBuilder summary(SubmissionSummary summary) {
        return Json.createObjectBuilder()
                .add("id", summary.id().toString())
                .add("reference", summary.reference())
                .add("benefit", summary.benefit().value())
                .add("purpose", summary.purpose().name())
                .add("authority", summary.authority().value())
                .add("applicationDay", summary.applicationDay().toString())
                .add("receivedAt", summary.receivedAt().toString())
                .add("status", summary.status().name())
                .add("statusAt", summary.statusAt().toString());
    }

    static JsonObjectBuilder submission(SubmissionView view) {
        return summary(view.summary())
                .add("answers", view.document().answers())
                .add(
                        "missingEvidence",
                        array(
                                view.document().missingEvidence(),
                                one -> Json.createObjectBuilder()
                                        .add("item", one.item())
                                        .add("label", one.label())))
                .add("files", array(view.files(), ApiJson::file))
                .add("history", array(view.history(), ApiJson::step))
                .add(
                        "readers",
                        array(
                                view.readers(),
                                reader -> Json.createObjectBuilder()
                                        .add("at", reader.at().toString())
                                        .add("action", reader.action())
                                        .add("authority", reader.authority().value())));
    }

    static JsonObjectBuilder entry(InboxEntry entry) {
        var json = summary(entry.summary())
                .add("applicantName", entry.applicantName())
                .add("arrivedAt", entry.arrivedAt().toString());
        if (!entry.basket().isEmpty()) {
            json.add("basket", entry.basket());
        }
        entry.takenBy().ifPresent(name -> json.add("takenBy", name));
        return json;
    }

    static JsonObjectBuilder opened(CaseView view) {
        var notes = Json.createArrayBuilder(view.document().notes());
        var next = Json.createArrayBuilder();
        view.next().forEach(status -> next.add(status.name()));
        return entry(view.entry())
                .add("answers", view.document().answers())
                .add("caseFile", view.document().caseFile())
                .add("notes", notes)
                .add("files", array(view.files(), ApiJson::file))
                .add("history", array(view.history(), ApiJson::step))
                .add("next", next);
    }

    private static JsonObjectBuilder file(EvidenceFile file) {
        return Json.createObjectBuilder()
                .add("id", file.id().toString())
                .add("item", file.item())
                .add("further", Json.createArrayBuilder(file.further()))
                .add("filename", file.filename())
                .add("mediaType", file.mediaType())
                .add("size", file.size());
    }

    private static JsonObjectBuilder step(Step step) {
        var json = Json.createObjectBuilder()
                .add("status", step.status().name())
                .add("at", step.at().toString());
        step.note().ifPresent(note -> json.add("note", note));
        return json;
    }
}
