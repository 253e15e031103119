package de.antragswerk.web.configuration;

import de.antragswerk.configuration.AreaSetting;
import de.antragswerk.configuration.ParameterValue;
import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.web.page.German;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in the form for the parameters, as it was entered. A changed value holds from the day on that is entered once for
 * all of them; an emptied one is taken back, so that the area around decides.
 *
 * @param values by name
 * @param from the day as entered
 * @param removed values of days to come that are ticked for removal, as {@code name@2027-01-01}
 */
record ParameterEntry(Map<String, String> values, String from, Set<String> removed) {
    static final String PREFIX = "parameter.";
    static final String FROM = "gilt-ab";
    static final String REMOVED = "entfernen";

    static ParameterEntry of(AreaSetting setting, List<Parameter> declared) {
        var values = new LinkedHashMap<String, String>();
        declared.forEach(parameter -> values.put(
                parameter.name(),
                present(setting, parameter)
                        .map(value -> EnteredValue.text(parameter.type(), value.value()))
                        .orElse("")));
        return new ParameterEntry(values, German.day(German.today()), Set.of());
    }

    static ParameterEntry of(HttpServletRequest request, List<Parameter> declared) {
        var values = new LinkedHashMap<String, String>();
        declared.forEach(
                parameter -> values.put(parameter.name(), SettingEntry.text(request, PREFIX + parameter.name())));
        var removed = request.getParameterValues(REMOVED);
        return new ParameterEntry(
                values, SettingEntry.text(request, FROM), removed == null ? Set.of() : Set.of(removed));
    }

    /** The area's own value that holds today. */
    static Optional<ParameterValue> present(AreaSetting setting, Parameter parameter) {
        return setting.parameters().stream()
                .filter(value -> value.name().equals(parameter.name()))
                .filter(value -> !value.validFrom().isAfter(German.today()))
                .reduce((earlier, later) -> later);
    }

    static String key(ParameterValue value) {
        return value.name() + "@" + value.validFrom();
    }

    List<Finding> unreadable(AreaSetting setting, List<Parameter> declared) {
        var findings = new ArrayList<Finding>();
        var changed = changed(setting, declared);
        for (var parameter : changed) {
            var text = values.get(parameter.name());
            if (!text.isEmpty() && EnteredValue.read(parameter.type(), text).isEmpty()) {
                findings.add(new Finding("/parameters/" + parameter.name(), "parameter-value"));
            }
        }
        var day = EnteredValue.day(from);
        if (!changed.isEmpty() && day.filter(on -> !on.isBefore(German.today())).isEmpty()) {
            findings.add(new Finding("/parameters", "parameter-day"));
        }
        return findings;
    }

    /** Everything that the area sets from now on. To be called when nothing is unreadable. */
    List<ParameterValue> wanted(AreaSetting setting, List<Parameter> declared) {
        var wanted = new ArrayList<>(setting.parameters().stream()
                .filter(value -> !removed.contains(key(value)))
                .toList());
        for (var parameter : changed(setting, declared)) {
            var text = values.get(parameter.name());
            var day = EnteredValue.day(from).orElse(German.today());
            wanted.removeIf(value -> value.name().equals(parameter.name())
                    && (text.isEmpty() || value.validFrom().equals(day)));
            if (!text.isEmpty()) {
                EnteredValue.read(parameter.type(), text)
                        .ifPresent(value -> wanted.add(
                                new ParameterValue(setting.area(), setting.benefit(), parameter.name(), day, value)));
            }
        }
        return wanted;
    }

    private List<Parameter> changed(AreaSetting setting, List<Parameter> declared) {
        return declared.stream()
                .filter(parameter -> !values.getOrDefault(parameter.name(), "")
                        .equals(present(setting, parameter)
                                .map(value -> EnteredValue.text(parameter.type(), value.value()))
                                .orElse("")))
                .toList();
    }
}
