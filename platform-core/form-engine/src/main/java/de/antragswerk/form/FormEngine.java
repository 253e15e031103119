package de.antragswerk.form;

import static java.util.Objects.requireNonNull;

import de.antragswerk.form.CompiledForm.CompiledEvidence;
import de.antragswerk.form.CompiledForm.CompiledPage;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.Page;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One form version as of one day of application. Answers go in and out as JSON objects; the engine keeps nothing. It
 * takes answers of any shape and never throws because of them.
 */
public final class FormEngine {
    private final CompiledForm form;
    private final Conditions conditions;
    private final Settling settling;
    private final AnswerCheck answerCheck;

    public FormEngine(FormDefinition definition, LocalDate applicationDay) {
        this(definition, applicationDay, applicationDay);
    }

    /** @param today the day on which the form is filled; what has happened by then is no longer in the future */
    public FormEngine(FormDefinition definition, LocalDate applicationDay, LocalDate today) {
        this(CompiledForm.of(requireNonNull(definition, "an engine runs a form")), applicationDay, today);
    }

    private FormEngine(CompiledForm form, LocalDate applicationDay, LocalDate today) {
        this.form = form;
        this.conditions = new Conditions(requireNonNull(applicationDay, "a form is filled for a day of application"));
        this.settling = new Settling(form, conditions);
        this.answerCheck = new AnswerCheck(
                applicationDay,
                applicationDay.isAfter(today) ? applicationDay : today,
                form.definition().codeLists());
    }

    /** The same form as of another day, without parsing it again. */
    public FormEngine on(LocalDate applicationDay, LocalDate today) {
        return new FormEngine(form, applicationDay, today);
    }

    public FormDefinition definition() {
        return form.definition();
    }

    public LocalDate applicationDay() {
        return conditions.day();
    }

    /** The pages that are asked, given the answers so far. */
    public List<Page> pages(JsonObject answers) {
        return visible(settling.settled(answers)).map(CompiledPage::page).toList();
    }

    public PageView view(Page page, JsonObject answers) {
        var settled = settling.settled(answers);
        return view(compiled(page), answers, settled);
    }

    /**
     * Takes a posted page into the answers; what the page does not show stays as it is.
     *
     * @param posted by JSON Pointer; an absent parameter leaves its answer alone, a blank one removes it
     */
    public JsonObject merge(Page page, JsonObject answers, Map<String, List<String>> posted) {
        return new Merging(conditions, settling, posted).merged(compiled(page), answers);
    }

    /** @param pointer of a repeating group; unknown or full ones change nothing */
    public JsonObject addEntry(JsonObject answers, String pointer) {
        return new Entries(form).added(answers, pointer);
    }

    /** @param pointer of an entry, for example {@code /haushalt/mitglieder/1}; the last necessary entries stay */
    public JsonObject removeEntry(JsonObject answers, String pointer) {
        return new Entries(form).removed(answers, pointer);
    }

    /** What must be changed on one page; nothing if the page is not asked. */
    public List<Finding> check(Page page, JsonObject answers) {
        var compiled = compiled(page);
        var settled = settling.settled(answers);
        return conditions.hold(compiled.when(), Scope.of(conditions.day(), settled))
                ? check(List.of(compiled), answers, settled)
                : List.of();
    }

    /** What must be changed before the form can be submitted. */
    public List<Finding> check(JsonObject answers) {
        var settled = settling.settled(answers);
        return check(visible(settled).toList(), answers, settled);
    }

    /** The answers that are submitted: known to the form and not hidden. */
    public JsonObject pruned(JsonObject answers) {
        return settling.settled(answers);
    }

    /** The documents that are asked for, given the answers so far. */
    public List<EvidenceItem> evidence(JsonObject answers) {
        var scope = Scope.of(conditions.day(), settling.settled(answers));
        return form.evidence().stream()
                .filter(evidence -> conditions.hold(evidence.when(), scope))
                .map(CompiledEvidence::item)
                .toList();
    }

    /** The page that asks an answer, if it is asked; for the links from findings. */
    public Optional<Page> pageOf(String pointer, JsonObject answers) {
        var root = pointer.startsWith("/") ? pointer.substring(1).split("/", 2)[0] : pointer;
        return visible(settling.settled(answers))
                .filter(page -> page.elements().stream()
                        .anyMatch(element -> element.id().equals(root)))
                .map(CompiledPage::page)
                .findFirst();
    }

    /** @param texts the plugin's; answers and words around them are German */
    public LegibleForm legible(JsonObject answers, Map<String, String> texts) {
        var settled = settling.settled(answers);
        var writer = new LegibleWriter(form.definition().ref().id(), texts);
        var sections = visible(settled)
                .map(page -> new LegibleForm.Section(
                        page.page().id(),
                        writer.title(page.page().id()),
                        writer.entries(view(page, answers, settled).nodes(), "").toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
        return new LegibleForm(writer.title(), sections);
    }

    /** The conditions that fail on these answers; for plugin authors, since citizens see such a question anyway. */
    public List<String> defects(JsonObject answers) {
        return new Defects(form, conditions).on(settling.settled(answers));
    }

    private PageView view(CompiledPage page, JsonObject answers, JsonObject settled) {
        return new PageView(
                page.page(),
                new Viewing(conditions)
                        .nodes(page.elements(), answers, settled, "", Scope.of(conditions.day(), settled)));
    }

    private List<Finding> check(List<CompiledPage> pages, JsonObject answers, JsonObject settled) {
        List<Finding> findings = new ArrayList<>();
        var scope = Scope.of(conditions.day(), settled);
        var check = new FormCheck(conditions, answerCheck, findings::add);
        pages.forEach(page -> check.elements(page.elements(), answers, settled, "", scope));
        return List.copyOf(findings);
    }

    private Stream<CompiledPage> visible(JsonObject settled) {
        var scope = Scope.of(conditions.day(), settled);
        return form.pages().stream().filter(page -> conditions.hold(page.when(), scope));
    }

    private CompiledPage compiled(Page page) {
        return form.pages().stream()
                .filter(compiled -> compiled.page().id().equals(page.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the form has no such page: " + page.id()));
    }
}
