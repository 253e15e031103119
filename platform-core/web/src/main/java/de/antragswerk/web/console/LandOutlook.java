package de.antragswerk.web.console;

import de.antragswerk.budget.Alarm;
import de.antragswerk.budget.Outlook;
import de.antragswerk.web.page.German;
import de.antragswerk.web.page.Texts;
import java.util.List;

/**
 * How a Land's budget stands and what the next year may cost it, in words; an empty text is not known.
 *
 * @param alarms thresholds of its budget that are passed, or will be
 */
public record LandOutlook(
        String land, String budget, String expected, String low, String middle, String high, List<String> alarms) {

    static LandOutlook of(Outlook outlook, String name) {
        var expected = outlook.expectedCents();
        return new LandOutlook(
                name,
                outlook.budget().map(budget -> German.euro(budget.cents())).orElse(""),
                expected.isPresent() ? German.euro(expected.getAsLong()) : "",
                outlook.nextCents().map(range -> German.euro(range.low())).orElse(""),
                outlook.nextCents().map(range -> German.euro(range.middle())).orElse(""),
                outlook.nextCents().map(range -> German.euro(range.high())).orElse(""),
                outlook.standing().stream()
                        .flatMap(standing -> standing.alarms().stream())
                        .map(LandOutlook::inWords)
                        .toList());
    }

    private static String inWords(Alarm alarm) {
        return Texts.german().text("settling.alarm." + alarm.kind(), alarm.percent());
    }
}
