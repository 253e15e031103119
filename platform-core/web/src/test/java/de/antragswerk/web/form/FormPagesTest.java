package de.antragswerk.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.form.FormEngine;
import de.antragswerk.plugin.form.FormReader;
import de.antragswerk.web.page.PageRenderer;
import de.antragswerk.web.page.Shell;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page with every kind of question there is, as a browser gets it. */
class FormPagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private final FormEngine engine =
            new FormEngine(FormReader.read(FormPagesTest.class.getResourceAsStream("every-type-1.0.json")), DAY);
    private final FormTexts texts = new FormTexts(
            engine.definition().ref().id(),
            Map.of(
                    "every-type.title", "Alle Arten",
                    "every-type.page.all.title", "Alle <Fragen>",
                    "every-type.person.label", "Ihre Person",
                    "every-type.person.vorname.label", "Vorname & Rufname",
                    "every-type.person.vorname.help", "Wie im <b>Ausweis</b>",
                    "every-type.mitglieder.label", "Person",
                    "code.wege.post", "Per \"Post\""));

    private String render(JsonObject answers, boolean check) {
        var page = engine.filling(answers).pages().getFirst();
        var form = FormPages.of(engine.filling(answers), page, texts, engine.definition(), Aids.NONE, check);
        var model = new HashMap<String, Object>();
        model.put("draft", new DraftView());
        model.put("formTitle", texts.title());
        model.put("page", form);
        model.put("number", 1);
        model.put("pages", 2);
        model.put("short", false);
        model.put("back", "/entwuerfe/1");
        model.put("fromReview", false);
        model.put("notice", "");
        model.put("newer", List.of());
        model.put("unasked", List.of());
        model.put("resting", List.of());
        return new PageRenderer()
                .render(
                        "seite.html",
                        model,
                        new Shell(Optional.empty(), Optional.empty(), "/entwuerfe/1", () -> "token"));
    }

    /** What the template shows of a draft. */
    public static final class DraftView {
        public String getId() {
            return "1";
        }

        public Instant getExpiresAt() {
            return Instant.EPOCH;
        }
    }

    private JsonObject posted(Map<String, List<String>> answers) {
        var page = engine.filling(JsonValue.EMPTY_JSON_OBJECT).pages().getFirst();
        return engine.merge(page, JsonValue.EMPTY_JSON_OBJECT, answers);
    }

    @Test
    void asksEveryKindOfQuestion() {
        assertThat(render(JsonValue.EMPTY_JSON_OBJECT, false))
                .contains(
                        "name=\"/person/vorname\"",
                        "<textarea",
                        "name=\"/person/allein\" value=\"ja\"",
                        "name=\"/person/allein\" value=\"nein\"",
                        "<select",
                        "type=\"checkbox\"",
                        "inputmode=\"decimal\"",
                        "inputmode=\"numeric\"",
                        "type=\"email\"",
                        "type=\"tel\"",
                        "autocomplete=\"given-name\"",
                        "value=\"hinzufuegen:/mitglieder\"",
                        "name=\"_csrf\" value=\"token\"");
    }

    @Test
    void everyFieldHasItsLabelAndNoIdTwice() {
        var html = render(JsonValue.EMPTY_JSON_OBJECT, true);
        var ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(one -> one.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        var labelled =
                Pattern.compile(" for=\"([^\"]+)\"").matcher(html).results().map(one -> one.group(1));
        assertThat(labelled).isNotEmpty().allSatisfy(id -> assertThat(ids).contains(id));
        var described = Pattern.compile("aria-describedby=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .flatMap(one -> List.of(one.group(1).split(" ")).stream());
        assertThat(described).isNotEmpty().allSatisfy(id -> assertThat(ids).contains(id));
    }

    @Test
    void everyErrorOnTopLeadsToItsField() {
        var html = render(JsonValue.EMPTY_JSON_OBJECT, true);
        assertThat(html).contains("<title>Fehler: ", "aria-invalid=\"true\"");
        var targets = Pattern.compile("<li><a class=\"kern-link\" href=\"#([^\"]+)\">")
                .matcher(html)
                .results()
                .map(one -> one.group(1));
        assertThat(targets).isNotEmpty().allSatisfy(id -> assertThat(html).contains("id=\"" + id + "\""));
    }

    @Test
    void nothingThatPeopleOrPluginsWriteBecomesMarkup() {
        var html = render(posted(Map.of("/person/vorname", List.of("\"><script>alert(1)</script>"))), false);
        assertThat(html)
                .doesNotContain("<script>", "<b>Ausweis", "Alle <Fragen>")
                .contains("&lt;script&gt;", "Vorname &amp; Rufname", "Alle &lt;Fragen&gt;");
    }

    @Test
    void keepsWhatWasEnteredHoweverWrong() {
        var html = render(posted(Map.of("/person/geburtsdatum", List.of("31.2.1990"))), true);
        assertThat(html).contains("value=\"31.2.1990\"");
    }
}
