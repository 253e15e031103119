package de.antragswerk.web.rest;

import de.antragswerk.finder.Finder;
import de.antragswerk.finder.Suggestion;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Situation;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.finder.AnswerReader;
import de.antragswerk.web.finder.SuggestionView;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Language;
import de.antragswerk.web.page.Texts;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The finder for programs. Nothing is stored; the answers travel in the body, so that no log has them. */
@Path("/finder")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orte und Leistungen")
public class FinderResource {
    private static final JsonValue NOTHING = JsonValue.NULL;
    private final Finder finder;
    private final AnswerReader reader;

    @Inject
    public FinderResource(Finder finder, AnswerReader reader) {
        this.finder = finder;
        this.reader = reader;
    }

    @GET
    @Path("/questions")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Die Fragen des Sozialleistungsfinders", description = "Jede darf unbeantwortet bleiben.")
    public String questions() {
        return Json.createObjectBuilder()
                .add("questions", ApiJson.array(finder.questions(), FinderResource::question))
                .build()
                .toString();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirements
    @Operation(
            summary = "Erste Einschätzung, welche Leistungen in Frage kommen",
            description =
                    "answers: Antworten nach dem Namen der Frage (Tage als JJJJ-MM-TT, Beträge in Euro, Mengen als"
                            + " Zahl, Auswahlen als Code oder Liste von Codes, der Ort als Regionalschlüssel); day: ein anderer"
                            + " Tag als heute. Keine Entscheidung. Nichts davon wird gespeichert.")
    @APIResponse(responseCode = "422", description = "Eine Antwort passt nicht zu ihrer Frage")
    public String suggest(String body) {
        var json = object(body);
        var day = json.get("day") instanceof JsonString text ? day(text.getString()) : German.today();
        var answers = json.get("answers") instanceof JsonObject given ? given : JsonValue.EMPTY_JSON_OBJECT;
        var situation = new Situation(day, read(answers));
        var found = finder.suggest(situation);
        return Json.createObjectBuilder()
                .add("day", day.toString())
                .add("notice", Texts.german().text("finder.result.no-decision"))
                .add("complete", found.complete())
                .add("suggestions", ApiJson.array(found.all(), one -> suggestion(one, day)))
                .build()
                .toString();
    }

    private Map<Question<?>, Object> read(JsonObject given) {
        Map<Question<?>, Object> answers = new HashMap<>();
        List<Finding> wrong = new ArrayList<>();
        given.forEach((id, value) -> {
            if (value != NOTHING) {
                Question.of(id)
                        .flatMap(question ->
                                reader.read(question, text(value)).map(answer -> answers.put(question, answer) == null))
                        .ifPresentOrElse(
                                added -> {}, () -> wrong.add(new Finding("/answers/" + pointer(id), "finder-answer")));
            }
        });
        if (!wrong.isEmpty()) {
            throw Refusal.invalid("finder-answer", wrong);
        }
        return answers;
    }

    private static String text(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonArray several ->
                several.isEmpty()
                        ? AnswerReader.NONE
                        : several.stream().map(FinderResource::text).collect(Collectors.joining(","));
            default -> value.toString();
        };
    }

    private static JsonObjectBuilder question(Question<?> question) {
        var codes = Json.createArrayBuilder();
        question.codes()
                .forEach(code -> codes.add(Json.createObjectBuilder()
                        .add("code", code)
                        .add("label", Texts.german().text("finder.q." + question.id() + "." + code))));
        return Json.createObjectBuilder()
                .add("id", question.id())
                .add("kind", question.kind().name())
                .add("label", Texts.german().text("finder.q." + question.id()))
                .add("codes", codes);
    }

    private static JsonObjectBuilder suggestion(Suggestion suggestion, LocalDate day) {
        var view = SuggestionView.of(suggestion, Language.GERMAN, day);
        return Json.createObjectBuilder()
                .add("kind", view.isHere() ? "BENEFIT" : "OTHER")
                .add(view.isHere() ? "benefit" : "service", view.code())
                .add("name", view.name())
                .add("likelihood", view.likelihood())
                .add("where", view.where())
                .add("reasons", ApiJson.array(view.reasons(), FinderResource::reason));
    }

    private static JsonObjectBuilder reason(SuggestionView.Why why) {
        var arguments = Json.createObjectBuilder();
        why.arguments().forEach(arguments::add);
        return Json.createObjectBuilder()
                .add("code", why.code())
                .add("norm", why.norm())
                .add("text", why.text())
                .add("arguments", arguments);
    }

    private LocalDate day(String text) {
        return reader.read(Question.BIRTH_DATE, text)
                .map(LocalDate.class::cast)
                .orElseThrow(() -> Refusal.invalid("finder-answer", List.of(new Finding("/day", "finder-answer"))));
    }

    private static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static JsonObject object(String body) {
        try (var json = Json.createReader(new StringReader(body == null ? "" : body))) {
            return json.readObject();
        } catch (JsonException malformed) {
            throw Refusal.invalid("json-malformed");
        }
    }
}
