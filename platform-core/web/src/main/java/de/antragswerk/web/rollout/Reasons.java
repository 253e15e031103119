package de.antragswerk.web.rollout;

import de.antragswerk.web.page.Texts;
import java.util.regex.Pattern;

/** Why something was held or rolled back: a person's own words, or those for a gate. */
final class Reasons {
    private static final Pattern GATE = Pattern.compile("gate-(failed|dropped) (\\d+) (\\d+)");

    private Reasons() {}

    static String words(String reason) {
        var gate = GATE.matcher(reason);
        return gate.matches()
                ? Texts.german().text("rollout.verdict." + gate.group(1), gate.group(2), gate.group(3))
                : reason;
    }
}
