package de.antragswerk.onboarding;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Finding;
import de.antragswerk.routing.Ages;
import de.antragswerk.routing.Letters;
import de.antragswerk.routing.RoutingRule;
import de.antragswerk.routing.RuleBook;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the Postkörbe of an authority and the rules that send cases into them. */
final class RoutingReader {

    private static final int LONGEST_VARIANT = 40;
    private static final int MOST_POSTAL_CODES = 1000;
    private static final int LONGEST_POSTAL_CODE = 5;
    private static final Letters ALL_LETTERS = new Letters("", "");

    private RoutingReader() {}

    static RuleBook read(Cursor json) {
        var baskets = json.texts("baskets", RuleBook.MOST_BASKETS, RuleBook.LONGEST_NAME);
        if (new HashSet<>(baskets).size() != baskets.size()) {
            json.wrong("baskets", "twice");
        }
        var rules = json.objects("routing", RuleBook.MOST_RULES, rule -> rule(rule, baskets));
        try {
            return new RuleBook(
                    baskets.stream().filter(name -> !name.isBlank()).distinct().toList(),
                    rules.stream()
                            .filter(rule -> baskets.contains(rule.basket()))
                            .toList());
        } catch (IllegalArgumentException noBook) {
            json.note(new Finding("/baskets", "not-a-rule-book"));
            return RuleBook.EMPTY;
        }
    }

    private static RoutingRule rule(Cursor json, List<String> baskets) {
        var basket = json.text("basket", RuleBook.LONGEST_NAME);
        if (!baskets.contains(basket)) {
            json.note(new Finding("/basket", "basket-unknown"));
        }
        var benefit = json.has("benefit") ? Optional.of(BenefitReader.benefit(json)) : Optional.<BenefitId>empty();
        var variant = Optional.of(json.optional("variant", LONGEST_VARIANT)).filter(text -> !text.isEmpty());
        var letters = letters(json);
        var postalCodes = postalCodes(json);
        var ages = ages(json);
        json.end();
        try {
            return new RoutingRule(basket, benefit, variant, letters, postalCodes, ages);
        } catch (IllegalArgumentException noRule) {
            json.note(new Finding("/variant", "not-a-rule"));
            return new RoutingRule(basket, benefit, Optional.empty(), letters, postalCodes, ages);
        }
    }

    private static Letters letters(Cursor json) {
        if (!json.has("letters")) {
            return ALL_LETTERS;
        }
        var range = json.object("letters");
        var from = bound(range, "from");
        var to = bound(range, "to");
        range.end();
        try {
            return new Letters(from, to);
        } catch (IllegalArgumentException reversed) {
            json.wrong("letters", "not-a-range");
            return ALL_LETTERS;
        }
    }

    /** A bound without a letter would hold everything, which nobody means who writes one. */
    private static String bound(Cursor range, String name) {
        var text = range.optional(name, Letters.LONGEST);
        try {
            if (text.isEmpty() || !new Letters(text, "").from().isEmpty()) {
                return text;
            }
        } catch (IllegalArgumentException tooLong) {
            // is noted in the same way
        }
        range.note(new Finding("/" + name, "not-letters"));
        return "";
    }

    private static List<String> postalCodes(Cursor json) {
        var codes = json.texts("postalCodes", MOST_POSTAL_CODES, LONGEST_POSTAL_CODE);
        if (codes.stream().allMatch(code -> code.matches("[0-9]{1,5}"))) {
            return codes;
        }
        json.wrong("postalCodes", "not-postal-codes");
        return List.of();
    }

    private static Ages ages(Cursor json) {
        if (!json.has("age")) {
            return Ages.ALL;
        }
        var range = json.object("age");
        var from = age(range, "from");
        var to = age(range, "to");
        range.end();
        try {
            return new Ages(from, to);
        } catch (IllegalArgumentException reversed) {
            json.wrong("age", "not-a-range");
            return Ages.ALL;
        }
    }

    private static OptionalInt age(Cursor range, String name) {
        return range.has(name) ? OptionalInt.of(range.number(name, 0, Ages.OLDEST)) : OptionalInt.empty();
    }
}
