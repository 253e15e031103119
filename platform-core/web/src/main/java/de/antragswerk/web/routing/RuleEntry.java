package de.antragswerk.web.routing;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Finding;
import de.antragswerk.routing.Ages;
import de.antragswerk.routing.Letters;
import de.antragswerk.routing.RoutingRule;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What stands in the form for a rule, as it was entered. */
record RuleEntry(
        String basket, String benefit, String from, String to, String postalCodes, String ageFrom, String ageTo) {
    static final String BASKET = "korb";
    static final String BENEFIT = "leistung";
    static final String FROM = "von";
    static final String TO = "bis";
    static final String POSTAL_CODES = "plz";
    static final String AGE_FROM = "alter-von";
    static final String AGE_TO = "alter-bis";
    static final RuleEntry EMPTY = new RuleEntry("", "", "", "", "", "", "");

    static RuleEntry of(RoutingRule rule) {
        return new RuleEntry(
                rule.basket(),
                RoutedForms.code(rule.benefit(), rule.variant()),
                RuleLines.shown(rule.letters().from()),
                RuleLines.shown(rule.letters().to()),
                String.join(", ", rule.postalCodes()),
                text(rule.ages().from()),
                text(rule.ages().to()));
    }

    static RuleEntry of(HttpServletRequest request) {
        return new RuleEntry(
                text(request, BASKET),
                text(request, BENEFIT),
                text(request, FROM),
                text(request, TO),
                text(request, POSTAL_CODES),
                text(request, AGE_FROM),
                text(request, AGE_TO));
    }

    /** What cannot become a rule; the pointer is the field's name. */
    List<Finding> findings(List<String> baskets) {
        var findings = new ArrayList<Finding>();
        if (!baskets.contains(basket)) {
            findings.add(new Finding(BASKET, "basket"));
        }
        if (!RoutedForms.isCode(benefit)) {
            findings.add(new Finding(BENEFIT, "benefit"));
        }
        if (!readable(() -> new Letters(from, ""))) {
            findings.add(new Finding(FROM, "letters"));
        }
        if (!readable(() -> new Letters(from, to))) {
            findings.add(new Finding(TO, "letters-end"));
        }
        if (!codes().allMatch(code -> code.matches("[0-9]{1,5}"))) {
            findings.add(new Finding(POSTAL_CODES, "postal"));
        }
        if (!isAge(ageFrom)) {
            findings.add(new Finding(AGE_FROM, "age"));
        }
        if (!isAge(ageTo)) {
            findings.add(new Finding(AGE_TO, "age"));
        } else if (isAge(ageFrom) && !readable(this::ages)) {
            findings.add(new Finding(AGE_TO, "age-end"));
        }
        return findings;
    }

    /** Of an entry without findings. */
    RoutingRule rule() {
        var parts = benefit.split("/", 2);
        return new RoutingRule(
                basket,
                Optional.of(parts[0]).filter(id -> !id.isEmpty()).map(BenefitId::new),
                parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
                new Letters(from, to),
                codes().toList(),
                ages());
    }

    private Ages ages() {
        return new Ages(number(ageFrom), number(ageTo));
    }

    private Stream<String> codes() {
        return Stream.of(postalCodes.split("[\\s,;]+")).filter(code -> !code.isEmpty());
    }

    private static boolean isAge(String text) {
        return text.isEmpty() || text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= Ages.OLDEST;
    }

    private static OptionalInt number(String text) {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static boolean readable(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }
}
