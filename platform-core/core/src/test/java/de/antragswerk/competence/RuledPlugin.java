package de.antragswerk.competence;

import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.Place;
import de.antragswerk.plugin.form.FormDefinition;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A benefit with a law of competence. */
record RuledPlugin(PlainPlugin plain, Feature feature, Function<Place, Competence> law)
        implements BenefitPlugin, CompetenceRule {

    @Override
    public Competence competenceFor(Place place) {
        return law.apply(place);
    }

    @Override
    public BenefitDescriptor descriptor() {
        return plain.descriptor();
    }

    @Override
    public FormDefinition form(FormRef form) {
        return plain.form(form);
    }

    @Override
    public Map<String, String> texts(Locale locale) {
        return plain.texts(locale);
    }

    @Override
    public Outcome prepare(Antrag antrag) {
        return plain.prepare(antrag);
    }
}
