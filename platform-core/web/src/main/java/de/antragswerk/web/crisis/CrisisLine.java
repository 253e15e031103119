package de.antragswerk.web.crisis;

import de.antragswerk.crisis.CrisisRule;
import de.antragswerk.crisis.SwitchedSet;
import de.antragswerk.plugin.Finding;
import de.antragswerk.web.form.FieldView;
import de.antragswerk.web.form.FieldView.Hints;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Texts;
import de.antragswerk.web.place.BenefitNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One set on the page, with its form.
 *
 * @param findings of what was entered for this set
 */
public record CrisisLine(CrisisRule rule, CrisisEntry entry, List<Finding> findings, BenefitNames names) {
    private static final Map<String, String> FIELDS = Map.of("/from", "von", "/until", "bis", "/reason", "grund");
    private static final int LONGEST_REASON = 300;

    /** One benefit that becomes simpler, in words. */
    public record GroundLine(String benefit, String title, String law) {}

    public String getId() {
        return rule.id();
    }

    public List<GroundLine> getGrounds() {
        return rule.grounds().stream()
                .map(ground -> new GroundLine(names.of(ground.benefit()), ground.title(), ground.law()))
                .toList();
    }

    public boolean isKnown() {
        return !rule.grounds().isEmpty();
    }

    public boolean isOn() {
        return rule.switched().filter(SwitchedSet::on).isPresent();
    }

    /** One of off, planned, holds and over. */
    public String getState() {
        var today = German.today();
        return rule.switched()
                .filter(SwitchedSet::on)
                .map(set -> state(set, today))
                .orElse("off");
    }

    public String getBadge() {
        return switch (getState()) {
            case "holds" -> "success";
            case "planned" -> "warning";
            default -> "info";
        };
    }

    /** From when until when, in words; empty when it is off. */
    public String getWindow() {
        return rule.switched()
                .filter(SwitchedSet::on)
                .map(set -> Texts.german()
                        .text("crisis.window", German.day(set.from()), German.day(set.until()), set.reason()))
                .orElse("");
    }

    public FieldView getFrom() {
        return field("von", entry.from(), day());
    }

    public FieldView getUntil() {
        return field("bis", entry.until(), day());
    }

    public FieldView getReason() {
        return field("grund", entry.reason(), new Hints("text", "", "", "", "", LONGEST_REASON));
    }

    private static Hints day() {
        return new Hints("text", "numeric", "", "", Texts.german().text("form.format.day"), 10);
    }

    private FieldView field(String name, String entered, Hints hints) {
        var texts = Texts.german();
        return new FieldView(
                id(name),
                name,
                "line",
                texts.text("crisis.field." + name),
                texts.text("crisis.field." + name + ".help"),
                "",
                "",
                true,
                entered,
                List.of(),
                error(name),
                hints);
    }

    private String error(String name) {
        return findings.stream()
                .filter(finding -> name.equals(FIELDS.get(finding.pointer())))
                .findFirst()
                .map(CrisisLine::words)
                .orElse("");
    }

    /** Where the finding stands on the page. */
    String place(Finding finding) {
        return id(FIELDS.get(finding.pointer()));
    }

    static String words(Finding finding) {
        return Texts.german().text("crisis.error." + finding.code());
    }

    private String id(String field) {
        return rule.id() + "-" + field;
    }

    private static String state(SwitchedSet set, LocalDate today) {
        if (set.holdsOn(today)) {
            return "holds";
        }
        return today.isBefore(set.from()) ? "planned" : "over";
    }
}
