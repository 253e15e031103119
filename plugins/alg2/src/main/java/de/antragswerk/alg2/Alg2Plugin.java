package de.antragswerk.alg2;

import de.antragswerk.alg2.finder.Alg2Finder;
import de.antragswerk.kit.FormLibrary;
import de.antragswerk.kit.NoteTexts;
import de.antragswerk.kit.Resources;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.Configurable;
import de.antragswerk.plugin.CrisisSet;
import de.antragswerk.plugin.CrisisSets;
import de.antragswerk.plugin.DraftUpgrade;
import de.antragswerk.plugin.FormId;
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
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.TextKeys;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The benefit as the platform sees it. Everything is read when the bundle starts; afterwards nothing changes. */
@Component(service = BenefitPlugin.class, immediate = true)
public final class Alg2Plugin
        implements BenefitPlugin, CompetenceRule, DraftUpgrade, Configurable, CrisisSets, Indicative, FinderRule {
    private final FinderRule finder = Alg2Finder.read(Alg2Plugin.class::getResourceAsStream);
    private static final List<CrisisSet> CRISIS_SETS =
            List.of(new CrisisSet("vereinfacht", TextKeys.crisisSet("vereinfacht"), "§ 67 SGB II"));

    private static final FormId MAIN = new FormId("hauptantrag");
    /** From here on a state is a code, and street and number are one answer. */
    private static final FormVersion SECOND = new FormVersion(2, 0);

    private final FormLibrary library;
    private final AdmittedAuthorities authorities;
    private final CaseFiles caseFiles;
    private final Indications indications;

    @Activate
    public Alg2Plugin() {
        this(Alg2Plugin.class::getResourceAsStream);
    }

    Alg2Plugin(Resources resources) {
        this.library = FormLibrary.read(resources);
        this.authorities = AdmittedAuthorities.read(resources);
        var law = Law.read(resources);
        var notes = NoteTexts.read(resources);
        this.caseFiles = new CaseFiles(
                law,
                notes,
                library.descriptor(),
                new FollowUps(notes, library.descriptor(), library.texts(Locale.GERMAN)));
        this.indications = new Indications(law);
    }

    @Override
    public BenefitDescriptor descriptor() {
        return library.descriptor();
    }

    @Override
    public FormDefinition form(FormRef form) {
        return library.form(form);
    }

    @Override
    public Map<String, String> texts(Locale locale) {
        return library.texts(locale);
    }

    @Override
    public Outcome prepare(Antrag antrag) {
        return caseFiles.prepare(antrag);
    }

    @Override
    public Indication indicate(Antrag antrag) {
        return library.descriptor()
                .offer(antrag.form().id())
                .map(offer -> indications.of(antrag, offer.purpose()))
                .orElse(Indication.NONE);
    }

    @Override
    public List<Parameter> parameters() {
        return Settable.PARAMETERS;
    }

    @Override
    public List<CrisisSet> crisisSets() {
        return CRISIS_SETS;
    }

    @Override
    public Feature feature() {
        return Feature.USUAL_RESIDENCE;
    }

    @Override
    public Competence competenceFor(Place place) {
        return authorities.competenceFor(place);
    }

    @Override
    public JsonObject upgrade(FormId form, FormVersion from, FormVersion to, JsonObject answers) {
        var carried = library.upgrades().carry(form, from, to, answers);
        return form.equals(MAIN) && from.compareTo(SECOND) < 0 && to.compareTo(SECOND) >= 0
                ? FirstVersion.converted(carried)
                : carried;
    }

    @Override
    public Set<Question<?>> questions() {
        return finder.questions();
    }

    @Override
    public List<Estimate> estimate(Situation situation) {
        return finder.estimate(situation);
    }

    @Override
    public Map<String, String> finderTexts(Locale locale) {
        return finder.finderTexts(locale);
    }
}
