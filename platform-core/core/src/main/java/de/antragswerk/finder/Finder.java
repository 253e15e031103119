package de.antragswerk.finder;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.configuration.Parameters;
import de.antragswerk.plugin.Place;
import de.antragswerk.plugin.finder.Estimate;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Service;
import de.antragswerk.plugin.finder.Situation;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks all active plugins. Nothing of what somebody answers is kept, logged or counted. */
@ApplicationScoped
public class Finder {

    /** What is set for a benefit at a place; see {@link Parameters#at}. */
    interface Settings {
        JsonObject at(Benefit benefit, Situation situation, Place place);
    }

    private static final Comparator<Suggestion> ORDER = Comparator.comparing(Suggestion::likelihood)
            .thenComparing(suggestion -> rank(suggestion.service()))
            .thenComparing(suggestion -> name(suggestion.service()));

    private final Benefits benefits;
    private final Settings settings;

    @Inject
    Finder(Benefits benefits, Parameters parameters) {
        this(benefits, (Settings)
                (benefit, situation, place) -> parameters.at(benefit, new Ars(place.ars()), situation.day()));
    }

    Finder(Benefits benefits, Settings settings) {
        this.benefits = benefits;
        this.settings = settings;
    }

    Finder() {
        this(null, (Settings) null);
    }

    /** What the active plugins ask, in the order of the catalogue. */
    public List<Question<?>> questions() {
        var asked = active().stream()
                .flatMap(benefit -> benefit.finderQuestions().stream())
                .collect(Collectors.toSet());
        return Question.all().stream().filter(asked::contains).toList();
    }

    /** A plugin that fails or does not answer in time is left out, and the result says so. */
    public Suggestions suggest(Situation situation) {
        Map<Service, Suggestion> found = new LinkedHashMap<>();
        var complete = true;
        for (var benefit : active()) {
            try {
                estimates(benefit, situation)
                        .forEach(one -> found.merge(one.service(), suggestion(benefit, one), Suggestion::or));
            } catch (Refusal away) {
                complete = false;
            }
        }
        return new Suggestions(found.values().stream().sorted(ORDER).toList(), complete);
    }

    /** Each plugin gets the answers that it has declared, and no other. */
    private List<Estimate> estimates(Benefit benefit, Situation situation) {
        var declared = situation.only(benefit.finderQuestions());
        return benefit.estimate(declared.answer(Question.PLACE)
                .map(place -> declared.withParameters(settings.at(benefit, situation, place)))
                .orElse(declared));
    }

    private static Suggestion suggestion(Benefit benefit, Estimate estimate) {
        return new Suggestion(
                estimate.service(),
                estimate.likelihood(),
                estimate.reasons().stream()
                        .map(reason -> new Suggestion.Ground(benefit, reason))
                        .toList());
    }

    private List<Benefit> active() {
        return benefits.available().stream()
                .flatMap(descriptor -> benefits.find(descriptor.id()).stream())
                .toList();
    }

    private static int rank(Service service) {
        return service instanceof Service.OfBenefit ? 0 : 1;
    }

    private static String name(Service service) {
        return switch (service) {
            case Service.OfBenefit of -> of.benefit().value();
            case Service.Elsewhere elsewhere -> elsewhere.code();
        };
    }
}
