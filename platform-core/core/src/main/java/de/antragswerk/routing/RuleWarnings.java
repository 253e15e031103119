package de.antragswerk.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is odd about a rule book without being wrong.
 *
 * @param swallowed rules that can never decide, from 1, each with the earlier one that matches everything it would
 * @param uncovered beginnings of names for which the rules by letter say nothing, in ranges like "L–M" or "Sci–St"; empty when no
 *     rule asks for letters
 */
public record RuleWarnings(List<Swallowed> swallowed, List<String> uncovered) {
    private static final String END = "{";

    /** Both from 1. */
    public record Swallowed(int rule, int by) {}

    public static RuleWarnings of(RuleBook book) {
        return new RuleWarnings(swallowed(book.rules()), uncovered(book.rules()));
    }

    private static List<Swallowed> swallowed(List<RoutingRule> rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(later -> IntStream.range(0, later)
                        .filter(earlier -> rules.get(earlier).swallows(rules.get(later)))
                        .mapToObj(earlier -> new Swallowed(later + 1, earlier + 1))
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Rules by letter are taken together, whatever else they ask for. */
    private static List<String> uncovered(List<RoutingRule> rules) {
        var ranges = rules.stream()
                .map(RoutingRule::letters)
                .filter(letters -> !letters.holdEverything())
                .sorted(Comparator.comparing(Letters::start))
                .toList();
        if (ranges.isEmpty() || rules.stream().anyMatch(RuleWarnings::holdsAll)) {
            return List.of();
        }
        var gaps = new ArrayList<String>();
        var next = "";
        for (var range : ranges) {
            if (range.start().compareTo(next) > 0) {
                gaps.add(gap(next, range.start()));
            }
            next = range.end().equals(END) ? END : max(next, after(range.to()));
        }
        if (!next.equals(END)) {
            gaps.add(gap(next, END));
        }
        return gaps;
    }

    private static boolean holdsAll(RoutingRule rule) {
        return rule.letters().holdEverything()
                && rule.benefit().isEmpty()
                && rule.variant().isEmpty()
                && rule.postalCodes().isEmpty()
                && rule.ages().holdEverybody();
    }

    /** @param before what comes after the gap, {@link #END} for the end of the alphabet */
    private static String gap(String from, String before) {
        var first = from.isEmpty() ? "a" : from;
        var last = before.equals(END)
                ? "z"
                : before.substring(0, before.length() - 1) + (char) (before.charAt(before.length() - 1) - 1);
        return first.equals(last) ? shown(first) : shown(first) + "–" + shown(last);
    }

    /** The first beginning after all names that begin with the bound. */
    private static String after(String bound) {
        var shortest = bound;
        while (shortest.endsWith("z")) {
            shortest = shortest.substring(0, shortest.length() - 1);
        }
        return shortest.isEmpty()
                ? END
                : shortest.substring(0, shortest.length() - 1) + (char) (shortest.charAt(shortest.length() - 1) + 1);
    }

    private static String max(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String shown(String letters) {
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }
}
