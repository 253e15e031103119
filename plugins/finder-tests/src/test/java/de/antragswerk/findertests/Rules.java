package de.antragswerk.findertests;

import de.antragswerk.alg2.finder.Alg2Finder;
import de.antragswerk.asylblg.finder.AsylblgFinder;
import de.antragswerk.hzl.finder.HzlFinder;
import de.antragswerk.kit.Resources;
import de.antragswerk.plugin.finder.Estimate;
import de.antragswerk.plugin.finder.FinderRule;
import de.antragswerk.plugin.finder.Service;
import de.antragswerk.plugin.finder.Situation;
import de.antragswerk.wbs.finder.WbsFinder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The four real rules, each fed with the answers that it declares, as the platform does it. */
final class Rules {
    static final Map<String, FinderRule> ALL = Map.of(
            "alg2", read("alg2", Alg2Finder::read),
            "hzl", read("hzl", HzlFinder::read),
            "wbs", read("wbs", WbsFinder::read),
            "asylblg", read("asylblg", AsylblgFinder::read));

    private Rules() {}

    private static FinderRule read(String plugin, Function<Resources, FinderRule> reader) {
        return reader.apply(name -> Rules.class.getResourceAsStream("/de/antragswerk/" + plugin + "/" + name));
    }

    /** By benefit or other service. */
    static Map<String, Estimate> estimates(Situation situation) {
        var found = new TreeMap<String, Estimate>();
        ALL.values().stream()
                .map(rule -> rule.estimate(situation.only(rule.questions())))
                .flatMap(List::stream)
                .forEach(estimate -> found.put(name(estimate.service()), estimate));
        return found;
    }

    private static String name(Service service) {
        return switch (service) {
            case Service.OfBenefit of -> of.benefit().value();
            case Service.Elsewhere elsewhere -> elsewhere.code();
        };
    }
}
