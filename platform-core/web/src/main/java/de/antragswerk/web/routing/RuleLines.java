package de.antragswerk.web.routing;

import de.antragswerk.routing.RoutingRule;
import de.antragswerk.routing.RuleBook;
import de.antragswerk.routing.RuleWarnings;
import de.antragswerk.web.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rules in words. */
final class RuleLines {
    private final Texts texts = Texts.german();
    private final RoutedForms forms;

    RuleLines(RoutedForms forms) {
        this.forms = forms;
    }

    /**
     * A rule in the list.
     *
     * @param number from 1
     * @param warning may be empty
     */
    public record RuleLine(int number, String condition, String basket, String warning, boolean first, boolean last) {}

    List<RuleLine> of(RuleBook book) {
        var warnings = RuleWarnings.of(book);
        return IntStream.rangeClosed(1, book.rules().size())
                .mapToObj(number -> {
                    var rule = book.rules().get(number - 1);
                    var warning = warnings.swallowed().stream()
                            .filter(one -> one.rule() == number)
                            .map(one -> texts.text("routing.swallowed", one.by()))
                            .findFirst()
                            .orElse("");
                    return new RuleLine(
                            number,
                            condition(rule),
                            rule.basket(),
                            warning,
                            number == 1,
                            number == book.rules().size());
                })
                .toList();
    }

    String condition(RoutingRule rule) {
        var parts = new ArrayList<String>();
        rule.benefit().ifPresent(benefit -> parts.add(forms.label(benefit, rule.variant())));
        if (rule.benefit().isEmpty()) {
            rule.variant().ifPresent(variant -> parts.add(texts.text("routing.if.variant", variant)));
        }
        if (!rule.letters().holdEverything()) {
            parts.add(range(
                    "letters",
                    shown(rule.letters().from()),
                    shown(rule.letters().to())));
        }
        if (!rule.postalCodes().isEmpty()) {
            parts.add(texts.text("routing.if.postal", String.join(", ", rule.postalCodes())));
        }
        if (!rule.ages().holdEverybody()) {
            var ages = rule.ages();
            parts.add(range(
                    "age",
                    ages.from().isPresent() ? Integer.toString(ages.from().getAsInt()) : "",
                    ages.to().isPresent() ? Integer.toString(ages.to().getAsInt()) : ""));
        }
        return parts.isEmpty() ? texts.text("routing.if.always") : String.join("; ", parts);
    }

    private String range(String what, String from, String to) {
        if (from.isEmpty()) {
            return texts.text("routing.if." + what + ".to", to);
        }
        return to.isEmpty()
                ? texts.text("routing.if." + what + ".from", from)
                : texts.text("routing.if." + what, from, to);
    }

    static String shown(String letters) {
        return letters.isEmpty() ? "" : Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }
}
