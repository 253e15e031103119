package de.antragswerk.benefit;

import de.antragswerk.form.FormEngine;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.Configurable;
import de.antragswerk.plugin.CrisisSet;
import de.antragswerk.plugin.CrisisSets;
import de.antragswerk.plugin.DraftUpgrade;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indicative;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.Parameter;
import de.antragswerk.plugin.Place;
import de.antragswerk.plugin.finder.Estimate;
import de.antragswerk.plugin.finder.FinderRule;
import de.antragswerk.plugin.finder.Question;
import de.antragswerk.plugin.finder.Situation;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One active version of a benefit's plugin. Definitions and texts are read once for each version of the bundle; they
 * are values of the plugin API, not objects of the bundle, and are dropped with this object when the bundle goes.
 */
public final class Benefit {
    private static final int MOST_LANGUAGES = 16;
    private final BenefitPlugin plugin;
    private final String version;
    private final BenefitDescriptor descriptor;
    private final Map<FormRef, FormEngine> engines = new ConcurrentHashMap<>();
    private final Map<Locale, Map<String, String>> texts = new ConcurrentHashMap<>();

    Benefit(PluginService service, BenefitDescriptor descriptor) {
        this.plugin = service.plugin();
        this.version = service.version();
        this.descriptor = descriptor;
    }

    boolean isOf(PluginService service) {
        return plugin == service.plugin();
    }

    public BenefitDescriptor descriptor() {
        return descriptor;
    }

    public String nameOn(LocalDate day) {
        return descriptor.nameOn(day);
    }

    /** Version of the bundle. */
    public String version() {
        return version;
    }

    public boolean serves(FormRef form) {
        return descriptor
                .offer(form.id())
                .filter(offer -> offer.versions().contains(form.version()))
                .isPresent();
    }

    public FormEngine engine(FormRef form, LocalDate applicationDay, LocalDate today) {
        return engines.computeIfAbsent(form, this::compiled).on(applicationDay, today);
    }

    /** @param sets ids of the crisis sets under which the form is filled */
    public FormEngine engine(FormRef form, LocalDate applicationDay, LocalDate today, Set<String> sets) {
        return engines.computeIfAbsent(form, this::compiled).on(applicationDay, today, sets);
    }

    public FormEngine engine(FormRef form, LocalDate day) {
        return engine(form, day, day);
    }

    private FormEngine compiled(FormRef form) {
        return new FormEngine(call(() -> plugin.form(form)), LocalDate.EPOCH);
    }

    /** The plugin's texts; only as many languages are kept as anybody could mean, however many are asked for. */
    public Map<String, String> texts(Locale locale) {
        var kept = texts.get(locale);
        if (kept != null) {
            return kept;
        }
        var read = Map.copyOf(call(() -> plugin.texts(locale)));
        if (texts.size() < MOST_LANGUAGES) {
            texts.putIfAbsent(locale, read);
        }
        return read;
    }

    public Outcome prepare(Antrag antrag) {
        return call(() -> plugin.prepare(antrag));
    }

    /** What the answers seem to amount to; nothing for a plugin that says nothing before the authority does. */
    public Indication indicate(Antrag antrag) {
        if (plugin instanceof Indicative indicative) {
            return call(() -> indicative.indicate(antrag));
        }
        return Indication.NONE;
    }

    /** What the finder asks for this benefit; empty for a plugin that the finder does not know. */
    public Set<Question<?>> finderQuestions() {
        if (plugin instanceof FinderRule rule) {
            return call(() -> Set.copyOf(rule.questions()));
        }
        return Set.of();
    }

    /** First estimates from a layperson's answers; empty for a plugin that the finder does not know. */
    public List<Estimate> estimate(Situation situation) {
        if (plugin instanceof FinderRule rule) {
            return call(() -> List.copyOf(rule.estimate(situation)));
        }
        return List.of();
    }

    /** The words of the estimates. */
    public Map<String, String> finderTexts(Locale locale) {
        if (plugin instanceof FinderRule rule) {
            return call(() -> rule.finderTexts(locale));
        }
        return Map.of();
    }

    /** What the benefit's law asks for; without a rule of its own, where somebody lives. */
    public CompetenceRule.Feature feature() {
        if (plugin instanceof CompetenceRule rule) {
            return call(rule::feature);
        }
        return CompetenceRule.Feature.USUAL_RESIDENCE;
    }

    public Competence competenceFor(Place place) {
        if (plugin instanceof CompetenceRule rule) {
            return call(() -> rule.competenceFor(place));
        }
        return new Competence.Municipal(place.kreis());
    }

    /** What authorities can set for the benefit; empty for a plugin without parameters. */
    public List<Parameter> parameters() {
        if (plugin instanceof Configurable configurable) {
            return call(() -> List.copyOf(configurable.parameters()));
        }
        return List.of();
    }

    /** The simplifications for a time of crisis that its forms know. */
    public List<CrisisSet> crisisSets() {
        if (plugin instanceof CrisisSets sets) {
            return call(() -> List.copyOf(sets.crisisSets()));
        }
        return List.of();
    }

    /** The same answers in a later version of the form; unchanged when the plugin has no upgrade for them. */
    public JsonObject upgrade(FormRef from, FormVersion to, JsonObject answers) {
        if (plugin instanceof DraftUpgrade upgrade) {
            return call(() -> upgrade.upgrade(from.id(), from.version(), to, answers));
        }
        return answers;
    }

    private <T> T call(java.util.concurrent.Callable<T> call) {
        return PluginCall.of(descriptor.id(), plugin.getClass().getClassLoader(), call);
    }
}
