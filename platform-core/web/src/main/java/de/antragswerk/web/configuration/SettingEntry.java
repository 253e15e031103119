package de.antragswerk.web.configuration;

import de.antragswerk.configuration.AreaSetting;
import de.antragswerk.configuration.ParameterValue;
import de.antragswerk.configuration.SettingChange;
import de.antragswerk.plugin.Finding;
import de.antragswerk.tenancy.BenefitSetting;
import de.antragswerk.tenancy.ProcessingTimeNotice;
import de.antragswerk.tenancy.SettingState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands in the form for a setting, as it was entered.
 *
 * @param state a {@link SettingState}, or {@link #INHERIT}
 */
record SettingEntry(String state, String pauseText, String days, String words, String hint, String version) {
    static final String INHERIT = "INHERIT";
    static final String STATE = "zustand";
    static final String PAUSE_TEXT = "pausentext";
    static final String DAYS = "tage";
    static final String WORDS = "dauer";
    static final String HINT = "hinweis";
    static final String VERSION = "fassung";
    private static final int DIGITS = 6;

    static SettingEntry of(AreaSetting setting) {
        var own = setting.own();
        var notice = own.map(BenefitSetting::notice).orElse(ProcessingTimeNotice.NONE);
        return new SettingEntry(
                own.map(set -> set.state().name()).orElse(INHERIT),
                own.map(BenefitSetting::pauseText).orElse(""),
                notice.days().isPresent() ? Integer.toString(notice.days().getAsInt()) : "",
                notice.text(),
                notice.hint(),
                setting.version());
    }

    static SettingEntry of(HttpServletRequest request) {
        return new SettingEntry(
                text(request, STATE),
                text(request, PAUSE_TEXT),
                text(request, DAYS),
                text(request, WORDS),
                text(request, HINT),
                text(request, VERSION));
    }

    SettingEntry withVersion(String now) {
        return new SettingEntry(state, pauseText, days, words, hint, now);
    }

    /** What cannot even be read; the rest is the core's to judge. */
    List<Finding> unreadable() {
        var findings = new ArrayList<Finding>();
        if (!state.equals(INHERIT) && setState().isEmpty()) {
            findings.add(new Finding("/state", "setting-state-missing"));
        }
        if (!days.isEmpty() && number().isEmpty()) {
            findings.add(new Finding("/processingTime/days", "setting-days-no-number"));
        }
        return findings;
    }

    /** The text of a pause is kept in the form and not sent while another state is chosen. */
    SettingChange change(Optional<List<ParameterValue>> parameters) {
        return new SettingChange(
                setState(),
                setState().filter(SettingState.PAUSED::equals).isPresent() ? pauseText : "",
                new ProcessingTimeNotice(number(), words, hint),
                parameters,
                version);
    }

    private Optional<SettingState> setState() {
        return List.of(SettingState.values()).stream()
                .filter(one -> one.name().equals(state))
                .findFirst();
    }

    private OptionalInt number() {
        if (days.length() > DIGITS || days.isEmpty() || !days.chars().allMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        var number = Integer.parseInt(days);
        return number < 1 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
