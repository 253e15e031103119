package de.antragswerk.web.costsharing;

import de.antragswerk.settlement.SettlementException;
import de.antragswerk.web.page.Texts;
import java.util.List;

/** Why nothing can be settled, in German and with what to do about it. The exception's own detail is for developers. */
final class Impossible {
    private static final long ALL = 10_000;

    private Impossible() {}

    static String inWords(SettlementException impossible) {
        var key = "settling.impossible." + key(impossible);
        var texts = Texts.german();
        return texts.text(texts.has(key) ? key : "settling.impossible", arguments(impossible));
    }

    /** Bounds fail on one of two sides, and the office mends them differently. */
    private static String key(SettlementException impossible) {
        if (!impossible.code().equals("bounds-infeasible")) {
            return impossible.code();
        }
        return Long.parseLong(impossible.values().getFirst()) > ALL ? "least-too-much" : "most-too-little";
    }

    private static Object[] arguments(SettlementException impossible) {
        var values = impossible.values();
        return switch (impossible.code()) {
            case "bounds-infeasible" -> percents(values);
            case "weight-missing" -> new Object[] {values.getFirst(), UsesBehind.kindName(values.getLast())};
            default -> new Object[0];
        };
    }

    private static Object[] percents(List<String> hundredths) {
        return hundredths.stream()
                .map(one -> GermanAmounts.enteredPercent(Integer.parseInt(one)))
                .toArray();
    }
}
