package de.antragswerk.kit.finder;

import de.antragswerk.plugin.finder.Estimate;
import de.antragswerk.plugin.finder.Likelihood;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Reason;
import de.antragswerk.plugin.finder.Service;
import de.antragswerk.plugin.finder.Situation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Collects what speaks for and against a service; the gravest finding decides. For one estimate, on one thread.
 */
public final class Assessment {
    private final Map<Likelihood, List<Reason>> found = new EnumMap<>(Likelihood.class);

    /** Speaks for it. */
    public Assessment yes(String code, String norm) {
        return add(Likelihood.LIKELY_YES, new Reason(code, norm));
    }

    /** Must be looked at by somebody. */
    public Assessment check(String code, String norm) {
        return add(Likelihood.CHECK_ADVISED, new Reason(code, norm));
    }

    /** Speaks against it, whatever else is answered. */
    public Assessment no(String code, String norm) {
        return add(Likelihood.LIKELY_NO, new Reason(code, norm));
    }

    /** It is for other people, whatever else is answered. */
    public Assessment notApplicable(String code, String norm) {
        return add(Likelihood.NOT_APPLICABLE, new Reason(code, norm));
    }

    public Assessment add(Likelihood likelihood, Reason reason) {
        found.computeIfAbsent(likelihood, one -> new ArrayList<>()).add(reason);
        return this;
    }

    /** Those of the questions that have no answer must be cleared up. */
    public Assessment missing(Situation situation, Collection<Question<?>> questions, String norm) {
        var open = Question.all().stream()
                .filter(questions::contains)
                .filter(situation::lacks)
                .map(Question::id)
                .collect(Collectors.joining(","));
        return open.isEmpty()
                ? this
                : add(Likelihood.CHECK_ADVISED, new Reason("missing", norm, Map.of("questions", open)));
    }

    public boolean isDecided() {
        return found.containsKey(Likelihood.NOT_APPLICABLE) || found.containsKey(Likelihood.LIKELY_NO);
    }

    /** With the reasons for the result; a yes and a "check" also say what speaks for it. */
    public Estimate of(Service service) {
        var likelihood = found.containsKey(Likelihood.NOT_APPLICABLE)
                ? Likelihood.NOT_APPLICABLE
                : found.containsKey(Likelihood.LIKELY_NO)
                        ? Likelihood.LIKELY_NO
                        : found.containsKey(Likelihood.CHECK_ADVISED)
                                ? Likelihood.CHECK_ADVISED
                                : Likelihood.LIKELY_YES;
        var reasons = new ArrayList<>(found.getOrDefault(likelihood, List.of()));
        if (likelihood == Likelihood.CHECK_ADVISED) {
            reasons.addAll(found.getOrDefault(Likelihood.LIKELY_YES, List.of()));
        }
        return new Estimate(service, likelihood, reasons);
    }
}
