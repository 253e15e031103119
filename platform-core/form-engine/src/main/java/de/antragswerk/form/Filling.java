package de.antragswerk.form;

import de.antragswerk.form.CompiledForm.CompiledEvidence;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.form.EvidenceItem;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A form with the answers of one moment. Which answers count is worked out once, when this is made; everything else is
 * read from that. Immutable; takes answers of any shape.
 */
public final class Filling {
    private final FormParts parts;
    private final JsonObject answers;
    private final JsonObject settled;
    private final List<PageAt> pages;

    Filling(FormParts parts, JsonObject answers) {
        this.parts = parts;
        this.answers = answers;
        this.settled = parts.settling().settled(answers);
        this.pages = parts.paging().asked(settled);
    }

    /** As they were given, with those that are no longer asked. */
    public JsonObject answers() {
        return answers;
    }

    /** The pages that are asked, in the order in which they are asked. */
    public List<PageAt> pages() {
        return pages;
    }

    /** @return empty if the form has no such page or it is not asked */
    public Optional<PageAt> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    public PageView view(PageAt at) {
        var page = parts.form().page(at.page().id());
        var given = parts.paging().cut(at, answers);
        var known = parts.paging().cut(at, settled).object();
        return new PageView(
                at,
                new Viewing(parts.conditions())
                        .nodes(page.elements(), given.object(), known, given.pointer(), scope(at, known)));
    }

    /** How the entry is called that a page is about; empty without one, or while it has no name yet. */
    public String name(PageAt at) {
        return at.page()
                .each()
                .map(path -> (Compiled.CompiledRepeating)
                        parts.form().routes().to(path).element())
                .map(group -> EntryNames.of(
                        group.element(), parts.paging().cut(at, settled).object()))
                .orElse("");
    }

    /** What must be changed on one page; nothing if the page is not asked. */
    public List<Finding> check(PageAt at) {
        return checked(at::equals).findings();
    }

    /** What must be changed before the form can be submitted, in reading order. */
    public List<Finding> check() {
        return checked(page -> true).findings();
    }

    /** What should be looked at again and hinders nothing. */
    public List<Finding> hints() {
        return checked(page -> true).hints();
    }

    public List<Finding> hints(PageAt at) {
        return checked(at::equals).hints();
    }

    /** The answers that are submitted: known to the form and not hidden, with the calculated values. */
    public JsonObject pruned() {
        return settled;
    }

    /** The answers that are not submitted: no longer asked, or unknown to the form. */
    public List<Dropped> dropped() {
        return Dropping.of(parts.form().routes(), answers, settled);
    }

    /** The documents that are asked for. */
    public List<EvidenceItem> evidence() {
        var scope = parts.conditions().over(settled);
        return parts.form().evidence().stream()
                .filter(evidence -> parts.conditions().hold(evidence.when(), scope))
                .map(CompiledEvidence::item)
                .toList();
    }

    /** The page that asks an answer, if it is asked; for the links from findings. */
    public Optional<PageAt> pageOf(String pointer) {
        return PageSearch.of(parts.form(), pointer).flatMap(found -> page(found.id()));
    }

    /** @param texts the plugin's; answers and words around them are German */
    public LegibleForm legible(Map<String, String> texts) {
        return legible(texts, Locale.GERMAN);
    }

    /** @param texts the plugin's in that language */
    public LegibleForm legible(Map<String, String> texts, Locale locale) {
        return new LegibleWriter(parts.form().definition().ref().id(), texts, locale).form(this);
    }

    private FormCheck checked(Predicate<PageAt> wanted) {
        var check = new FormCheck(parts.conditions(), parts.answerCheck());
        pages.stream().filter(wanted).forEach(at -> {
            var given = parts.paging().cut(at, answers);
            var known = parts.paging().cut(at, settled).object();
            var page = parts.form().page(at.page().id());
            check.elements(page.elements(), given.object(), known, given.pointer(), scope(at, known));
        });
        return check;
    }

    private Scope scope(PageAt at, JsonObject known) {
        var scope = parts.conditions().over(settled);
        return at.entry().isPresent() ? scope.within(known) : scope;
    }
}
