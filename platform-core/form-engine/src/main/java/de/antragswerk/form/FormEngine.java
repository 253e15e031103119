package de.antragswerk.form;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.form.FormDefinition;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One form version as of one day of application. Answers go in and out as JSON objects. An engine belongs to whoever has asked for it,
 * for as long as they work on some answers: it remembers the last few of these. It takes answers of any shape and never throws
 * because of them.
 */
public final class FormEngine {
    private final FormParts parts;
    private final RecentFillings fillings;

    public FormEngine(FormDefinition definition, LocalDate applicationDay) {
        this(definition, applicationDay, applicationDay);
    }

    /** @param today the day on which the form is filled; what has happened by then is no longer in the future */
    public FormEngine(FormDefinition definition, LocalDate applicationDay, LocalDate today) {
        this(
                CompiledForm.of(requireNonNull(definition, "an engine runs a form")),
                Moment.of(applicationDay, today, Set.of()));
    }

    private FormEngine(CompiledForm form, Moment moment) {
        this.parts = FormParts.of(form, moment);
        this.fillings = new RecentFillings(parts);
    }

    /** The same form as of another day, without parsing it again. */
    public FormEngine on(LocalDate applicationDay, LocalDate today) {
        return on(applicationDay, today, Set.of());
    }

    /** @param sets ids of the crisis sets under which the form is filled */
    public FormEngine on(LocalDate applicationDay, LocalDate today, Set<String> sets) {
        return new FormEngine(parts.form(), Moment.of(applicationDay, today, sets));
    }

    public FormDefinition definition() {
        return parts.form().definition();
    }

    public LocalDate applicationDay() {
        return parts.conditions().moment().day();
    }

    /** The form with these answers; whoever asks more than one thing about them keeps it. */
    public Filling filling(JsonObject answers) {
        return fillings.of(answers);
    }

    /**
     * Takes a posted page into the answers; what the page does not show stays as it is. A page for an entry takes nothing of
     * another entry.
     *
     * @param posted by JSON Pointer; an absent parameter leaves its answer alone, a blank one removes it
     */
    public JsonObject merge(PageAt page, JsonObject answers, Map<String, List<String>> posted) {
        return new Merging(parts.paging(), fillings, posted).merged(page, answers);
    }

    /** @param pointer of a repeating group; unknown or full ones change nothing */
    public JsonObject addEntry(JsonObject answers, String pointer) {
        return new Entries(parts.form()).added(answers, pointer);
    }

    /**
     * @param pointer of an entry, for example {@code /haushalt/mitglieder/1}, which goes with all its answers on other pages;
     *     the last necessary entries stay
     */
    public JsonObject removeEntry(JsonObject answers, String pointer) {
        return new Entries(parts.form()).removed(answers, pointer);
    }

    /** What must be changed before the form can be submitted. */
    public List<Finding> check(JsonObject answers) {
        return filling(answers).check();
    }

    /** The answers that are submitted: known to the form and not hidden. */
    public JsonObject pruned(JsonObject answers) {
        return filling(answers).pruned();
    }

    /** @param texts the plugin's; answers and words around them are German */
    public LegibleForm legible(JsonObject answers, Map<String, String> texts) {
        return filling(answers).legible(texts);
    }

    /** The expressions that fail on these answers; for plugin authors, since no citizen is hindered by them. */
    public List<String> defects(JsonObject answers) {
        return new Defects(parts.form(), parts.conditions()).on(filling(answers).pruned());
    }
}
