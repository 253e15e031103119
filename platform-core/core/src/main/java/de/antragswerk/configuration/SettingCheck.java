package de.antragswerk.configuration;

import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.tenancy.SettingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a change must keep, whoever asks for it. */
final class SettingCheck {
    static final int LONGEST_TEXT = 500;
    static final int MOST_DAYS = 730;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private SettingCheck() {}

    static List<Finding> of(SettingChange change, List<Parameter> declared) {
        var findings = new ArrayList<Finding>();
        if (change.state().filter(SettingState.PAUSED::equals).isPresent()) {
            if (change.pauseText().isEmpty()) {
                findings.add(new Finding("/pauseText", "setting-pause-text-missing"));
            }
        } else if (!change.pauseText().isEmpty()) {
            findings.add(new Finding("/pauseText", "setting-pause-text-without-pause"));
        }
        length(findings, "/pauseText", change.pauseText());
        var notice = change.notice();
        if (notice.days().orElse(1) > MOST_DAYS) {
            findings.add(
                    new Finding("/processingTime/days", "setting-days", Map.of("most", Integer.toString(MOST_DAYS))));
        }
        if (notice.days().isPresent() && !notice.text().isEmpty()) {
            findings.add(new Finding("/processingTime/text", "setting-days-or-words"));
        }
        length(findings, "/processingTime/text", notice.text());
        length(findings, "/notice", notice.hint());
        if (change.state().isEmpty() && (notice.isStated() || !notice.hint().isEmpty())) {
            findings.add(new Finding("/state", "setting-notice-inherited"));
        }
        change.parameters().ifPresent(values -> {
            values.forEach(value -> parameter(findings, value, declared));
            var days = values.stream()
                    .map(value -> value.name() + value.validFrom())
                    .distinct();
            if (days.count() < values.size()) {
                findings.add(new Finding("/parameters", "parameter-twice"));
            }
        });
        return findings;
    }

    private static void parameter(List<Finding> findings, ParameterValue value, List<Parameter> declared) {
        var pointer = "/parameters/" + value.name();
        if (value.validFrom().getYear() < FIRST_YEAR || value.validFrom().getYear() > LAST_YEAR) {
            findings.add(new Finding(pointer, "parameter-day"));
        }
        declared.stream()
                .filter(parameter -> parameter.name().equals(value.name()))
                .findFirst()
                .ifPresentOrElse(
                        parameter -> {
                            if (!parameter.type().accepts(value.value())) {
                                findings.add(new Finding(pointer, "parameter-value"));
                            }
                        },
                        () -> findings.add(new Finding(pointer, "parameter-unknown")));
    }

    private static void length(List<Finding> findings, String pointer, String text) {
        if (text.length() > LONGEST_TEXT) {
            findings.add(new Finding(pointer, "setting-too-long", Map.of("most", Integer.toString(LONGEST_TEXT))));
        }
    }
}
