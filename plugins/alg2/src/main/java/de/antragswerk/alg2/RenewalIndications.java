package de.antragswerk.alg2;

import de.antragswerk.kit.Given;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indication.Argument;
import de.antragswerk.plugin.Indication.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells before sending when the short form comes early or late. */
record RenewalIndications(Antrag antrag) {
    private static final String LAW = "§ 37 Abs. 2, § 41 Abs. 3 SGB II";

    Indication indication() {
        return new Given(antrag.answers()).day("zeitraum.bis").map(this::about).orElse(Indication.NONE);
    }

    private Indication about(LocalDate end) {
        var window = RenewalWindow.of(antrag);
        var first = antrag.applicationDay().withDayOfMonth(1);
        return switch (window.position(end, antrag.applicationDay())) {
            case IN_TIME -> Indication.NONE;
            case EARLY -> said("renewal-early", Map.of("end", new Argument.Day(end)));
            case WITH_GAP ->
                said("renewal-gap", Map.of("end", new Argument.Day(end), "first", new Argument.Day(first)));
            case LATE ->
                said(
                        "renewal-late",
                        Map.of("end", new Argument.Day(end), "months", new Argument.Number(window.monthsAfter())));
        };
    }

    private static Indication said(String id, Map<String, Argument> arguments) {
        return new Indication(List.of(new Line(id, arguments, LAW)));
    }
}
