package de.antragswerk.finder;

import static java.util.Objects.requireNonNull;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.plugin.finder.Likelihood;
import de.antragswerk.plugin.finder.Reason;
import de.antragswerk.plugin.finder.Service;
import java.util.List;

/**
 * What the finder says of one service.
 *
 * @param grounds each with the benefit whose plugin says so, and whose texts have the words; at least one
 */
public record Suggestion(Service service, Likelihood likelihood, List<Ground> grounds) {

    public record Ground(Benefit from, Reason reason) {}

    public Suggestion {
        requireNonNull(service, "a suggestion is about a service");
        requireNonNull(likelihood, "a suggestion has a result");
        grounds = List.copyOf(grounds);
    }

    /** Two plugins may name the same service: the more favourable estimate holds, for one plugin's ignorance rejects nobody. */
    Suggestion or(Suggestion other) {
        return likelihood.compareTo(other.likelihood) <= 0 ? this : other;
    }
}
