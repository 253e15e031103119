package de.antragswerk.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How an authority distributes its cases.
 *
 * @param baskets in the order of the authority; the first one takes what no rule sends elsewhere. Without any, everything
 *     lies in one that needs no name.
 * @param rules the first one that matches decides
 */
public record RuleBook(List<String> baskets, List<RoutingRule> rules) {
    public static final RuleBook EMPTY = new RuleBook(List.of(), List.of());
    public static final int MOST_BASKETS = 50;
    public static final int MOST_RULES = 200;
    public static final int LONGEST_NAME = 80;

    public RuleBook {
        baskets = baskets.stream().map(String::strip).collect(Collectors.toUnmodifiableList());
        rules = List.copyOf(rules);
        if (baskets.size() > MOST_BASKETS || rules.size() > MOST_RULES) {
            throw new IllegalArgumentException("at most 50 Postkörbe and 200 rules");
        }
        if (baskets.stream().anyMatch(name -> name.isEmpty() || name.length() > LONGEST_NAME)
                || new HashSet<>(baskets).size() != baskets.size()) {
            throw new IllegalArgumentException("a Postkorb has a name of its own with at most 80 characters");
        }
        if (!baskets.containsAll(rules.stream().map(RoutingRule::basket).toList())) {
            throw new IllegalArgumentException("a rule names one of the Postkörbe");
        }
    }

    public RuleBook withBasket(String name) {
        return new RuleBook(with(baskets, baskets.size(), name.strip()), rules);
    }

    /** Its rules go with it. */
    public RuleBook withoutBasket(String name) {
        return new RuleBook(
                baskets.stream().filter(one -> !one.equals(name)).toList(),
                rules.stream().filter(rule -> !rule.basket().equals(name)).toList());
    }

    /** @param name of one that is there; the first one stays where it is */
    public RuleBook basketUp(String name) {
        return new RuleBook(moved(baskets, baskets.indexOf(name), -1), rules);
    }

    public RuleBook withRule(RoutingRule rule) {
        return new RuleBook(baskets, with(rules, rules.size(), rule));
    }

    /** @param number of the rule, from 1 */
    public RuleBook withRule(int number, RoutingRule rule) {
        var changed = new ArrayList<>(rules);
        changed.set(number - 1, rule);
        return new RuleBook(baskets, changed);
    }

    /** @param number of the rule, from 1 */
    public RuleBook withoutRule(int number) {
        var fewer = new ArrayList<>(rules);
        fewer.remove(number - 1);
        return new RuleBook(baskets, fewer);
    }

    /**
     * @param number of the rule, from 1
     * @param by -1 for one up, 1 for one down; at the end it stays where it is
     */
    public RuleBook ruleMoved(int number, int by) {
        return new RuleBook(baskets, moved(rules, number - 1, by));
    }

    private static <T> List<T> with(List<T> list, int position, T one) {
        var longer = new ArrayList<>(list);
        longer.add(position, one);
        return longer;
    }

    private static <T> List<T> moved(List<T> list, int from, int by) {
        var order = new ArrayList<>(list);
        if (from >= 0 && from < order.size() && from + by >= 0 && from + by < order.size()) {
            Collections.swap(order, from, from + by);
        }
        return order;
    }
}
