package de.antragswerk.web.configuration;

import de.antragswerk.configuration.AreaSetting;
import de.antragswerk.plugin.Finding;
import de.antragswerk.region.Level;
import de.antragswerk.tenancy.SettingState;
import de.antragswerk.web.form.FieldView;
import de.antragswerk.web.form.FieldView.Hints;
import de.antragswerk.web.form.FieldView.OptionView;
import de.antragswerk.web.form.FormPage.PageError;
import de.antragswerk.web.page.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of the form for a setting, with their errors. */
public final class SettingForm {
    private static final Map<String, String> FIELDS = Map.of(
            "/state", SettingEntry.STATE,
            "/pauseText", SettingEntry.PAUSE_TEXT,
            "/processingTime/days", SettingEntry.DAYS,
            "/processingTime/text", SettingEntry.WORDS,
            "/notice", SettingEntry.HINT,
            "/parameters", ParameterEntry.FROM);
    private static final Hints PLAIN = new Hints("text", "", "", "", "", 0);

    private final Texts texts = Texts.german();
    private final AreaSetting setting;
    private final SettingEntry entry;
    private final ParameterFields parameters;
    private final Map<String, String> errors = new LinkedHashMap<>();

    SettingForm(AreaSetting setting, SettingEntry entry, ParameterFields parameters, List<Finding> findings) {
        this.setting = setting;
        this.parameters = parameters;
        this.entry = entry;
        findings.forEach(finding -> errors.putIfAbsent(fieldOf(finding.pointer()), text(finding)));
    }

    private static String fieldOf(String pointer) {
        return pointer.startsWith("/parameters/")
                ? ParameterEntry.PREFIX + pointer.substring("/parameters/".length())
                : FIELDS.getOrDefault(pointer, pointer);
    }

    public List<FieldView> getParameters() {
        return parameters.fields(errors);
    }

    public List<ParameterFields.Future> getFuture() {
        return parameters.future();
    }

    public FieldView getFrom() {
        return field(ParameterEntry.FROM, "line", parameters.entry().from(), true, List.of(), PLAIN);
    }

    public FieldView getState() {
        return field(SettingEntry.STATE, "radio", entry.state(), true, states(), PLAIN);
    }

    public FieldView getPauseText() {
        return field(SettingEntry.PAUSE_TEXT, "area", entry.pauseText(), false, List.of(), PLAIN);
    }

    public FieldView getDays() {
        var days = new Hints("text", "numeric", "", texts.text("area.days"), "", 0);
        return field(SettingEntry.DAYS, "line", entry.days(), false, List.of(), days);
    }

    public FieldView getWords() {
        return field(SettingEntry.WORDS, "line", entry.words(), false, List.of(), PLAIN);
    }

    public FieldView getHint() {
        return field(SettingEntry.HINT, "area", entry.hint(), false, List.of(), PLAIN);
    }

    public String getVersion() {
        return entry.version();
    }

    public List<PageError> getErrors() {
        var all = new ArrayList<PageError>();
        errors.forEach((field, error) -> all.add(new PageError(field.replace('.', '-'), error)));
        return all;
    }

    private List<OptionView> states() {
        var options = new ArrayList<OptionView>();
        if (setting.area().level() != Level.LAND || setting.own().isEmpty()) {
            options.add(option(SettingEntry.INHERIT));
        }
        for (var state : SettingState.values()) {
            options.add(option(state.name()));
        }
        return options;
    }

    private OptionView option(String code) {
        return new OptionView(code, texts.text("area.set." + code), code.equals(entry.state()));
    }

    private FieldView field(
            String name, String control, String entered, boolean required, List<OptionView> options, Hints hints) {
        return new FieldView(
                name,
                name,
                control,
                texts.text("area.field." + name),
                texts.text("area.field." + name + ".help"),
                "",
                "",
                required,
                entered,
                options,
                errors.getOrDefault(name, ""),
                hints);
    }

    private String text(Finding finding) {
        return texts.text(
                "area.error." + finding.code(), finding.arguments().values().toArray());
    }
}
