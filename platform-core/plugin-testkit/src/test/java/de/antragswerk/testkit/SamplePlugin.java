package de.antragswerk.testkit;

import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.BenefitDescriptor;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.plugin.CaseFile;
import de.antragswerk.plugin.DatedName;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.plugin.Outcome;
import de.antragswerk.plugin.TrustLevel;
import de.antragswerk.plugin.form.FormDefinition;
import de.antragswerk.plugin.form.FormReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A benefit small enough to break in one place at a time. */
record SamplePlugin(String elements, String rules, Map<String, String> changedTexts, Function<Antrag, Outcome> law)
        implements BenefitPlugin {
    private static final String GOOD_ELEMENTS = """
            {'id':'name','type':'text','maxLength':50,'required':true,'law':'§ 60 SGB I'},
            {'id':'kinder','type':'yesno','required':true,'law':'§ 7 SGB II'},
            {'id':'kind','min':1,'max':9,'when':{'==':[{'var':'kinder'},true]},'repeat':[
               {'id':'geburt','type':'day','span':'past','required':true,'law':'§ 7 SGB II'},
               {'id':'schule','type':'yesno','law':'§ 28 SGB II','when':{'<':[5,{'age':{'var':'item.geburt'}},25]}}]}
            """;
    private static final Map<String, String> GOOD_TEXTS = Map.of(
            "probe.title", "Probeantrag",
            "probe.page.seite.title", "Eine Seite",
            "probe.name.label", "Name",
            "probe.name.why", "Damit wir Sie kennen.",
            "probe.kinder.label", "Haben Sie Kinder?",
            "probe.kinder.why", "Für Kinder gibt es mehr.",
            "probe.kind.label", "Kind",
            "probe.kind.geburt.label", "Geburtstag",
            "probe.kind.geburt.why", "Vom Alter hängt der Betrag ab.",
            "probe.evidence.ausweis.label", "Ausweis");

    /** What stands before a text when somebody has translated it. */
    private static final Map<String, String> MARKS =
            Map.of("de-simple", "Leicht: ", "en", "English: ", "uk", "Українською: ", "ar", "بالعربية: ");

    static final SamplePlugin GOOD = new SamplePlugin(
            GOOD_ELEMENTS,
            "",
            Map.of("probe.kind.schule.label", "Geht das Kind zur Schule?", "probe.kind.schule.why", "Für Schulsachen."),
            antrag -> new Outcome.Ready(new CaseFile("probe-1", List.of(), antrag.answers())));

    SamplePlugin with(String furtherElements, Map<String, String> furtherTexts) {
        Map<String, String> texts = new HashMap<>(changedTexts);
        texts.putAll(furtherTexts);
        return new SamplePlugin(elements + "," + furtherElements, rules, texts, law);
    }

    SamplePlugin withRule(String rule) {
        return new SamplePlugin(elements, rule, changedTexts, law);
    }

    SamplePlugin withText(String key, String text) {
        Map<String, String> texts = new HashMap<>(changedTexts);
        texts.put(key, text);
        return new SamplePlugin(elements, rules, texts, law);
    }

    SamplePlugin with(Function<Antrag, Outcome> otherLaw) {
        return new SamplePlugin(elements, rules, changedTexts, otherLaw);
    }

    @Override
    public BenefitDescriptor descriptor() {
        return new BenefitDescriptor(
                new BenefitId("probe"),
                List.of(new DatedName("Probe", LocalDate.EPOCH, "§ 1")),
                Optional.empty(),
                "Probegesetz",
                List.of(new FormOffer(
                        new FormId("probe"),
                        FormPurpose.MAIN_APPLICATION,
                        List.of(new FormVersion(1, 0)),
                        TrustLevel.BASIC)));
    }

    @Override
    public FormDefinition form(FormRef form) {
        if (!form.equals(descriptor().forms().getFirst().current())) {
            throw new IllegalArgumentException("there is no form " + form);
        }
        var json = """
                {'form':'probe','version':'1.0','pages':[{'id':'seite','elements':[%s]}],
                 'evidence':[{'id':'ausweis','necessity':'REQUIRED','law':'§ 60 SGB I'}],
                 'rules':[%s]}
                """.formatted(elements, rules).replace('\'', '"');
        return FormReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Map<String, String> texts(Locale locale) {
        Map<String, String> texts = new HashMap<>(GOOD_TEXTS);
        texts.putAll(changedTexts);
        texts.replaceAll((key, text) -> MARKS.getOrDefault(locale.toLanguageTag(), "") + text);
        return texts;
    }

    @Override
    public Outcome prepare(Antrag antrag) {
        return law.apply(antrag);
    }
}
