package de.antragswerk.routing;

import java.util.Optional;

/** Decides into which Postkorb a case goes. Knows only what it is given and always has an answer. */
public final class Routing {
    private Routing() {}

    /** The rule that decides; empty when none matches and the first Postkorb takes the case. */
    public static Optional<RoutingRule> ruleFor(RuleBook book, Arrival arrival) {
        return book.rules().stream().filter(rule -> rule.matches(arrival)).findFirst();
    }

    /** The Postkorb; empty when the authority has none and everything lies in its one inbox. */
    public static Optional<String> basketFor(RuleBook book, Arrival arrival) {
        return ruleFor(book, arrival)
                .map(RoutingRule::basket)
                .or(() -> book.baskets().stream().findFirst());
    }
}
