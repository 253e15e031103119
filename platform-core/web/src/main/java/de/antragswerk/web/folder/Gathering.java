package de.antragswerk.web.folder;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.document.SubmissionDocument;
import de.antragswerk.folder.FactSource;
import de.antragswerk.folder.Folder;
import de.antragswerk.folder.KeptAnswer;
import de.antragswerk.folder.ToldFacts;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormRef;
import de.antragswerk.plugin.FormVersion;
import de.antragswerk.plugin.fact.Fact;
import de.antragswerk.problem.Refusal;
import de.antragswerk.submission.LegalDay;
import de.antragswerk.submission.SubmissionId;
import de.antragswerk.submission.Submissions;
import de.antragswerk.web.form.FormPages;
import de.antragswerk.web.form.FormTexts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts what a sent application says about its applicant into their folder. */
@Singleton
class Gathering {
    private static final int RETRY_SECONDS = 60;
    private final Submissions submissions;
    private final Benefits benefits;
    private final Folder folder;

    @Inject
    Gathering(Submissions submissions, Benefits benefits, Folder folder) {
        this.submissions = submissions;
        this.benefits = benefits;
        this.folder = folder;
    }

    /**
     * @return how many facts the application holds
     * @throws Refusal if it is not the citizen's, or its plugin is away
     */
    int keep(SubmissionId id) {
        var document = submissions.require(id).document();
        var form = new FormRef(new FormId(document.form()), FormVersion.parse(document.formVersion()));
        var told = told(document, form);
        var source = new FactSource(new BenefitId(document.benefit()), form.id(), document.authorityName());
        folder.keep(told, source, LegalDay.of(document.receivedAt()));
        return told.size();
    }

    private Map<Fact, KeptAnswer> told(SubmissionDocument document, FormRef form) {
        var benefit = benefits.requireServing(new BenefitId(document.benefit()), Optional.empty(), form);
        if (!benefit.serves(form)) {
            throw Refusal.unavailable("form-version-away", RETRY_SECONDS);
        }
        return told(document, form, benefit);
    }

    private static Map<Fact, KeptAnswer> told(SubmissionDocument document, FormRef form, Benefit benefit) {
        var engine = benefit.engine(form, document.applicationDay(), LegalDay.of(document.receivedAt()));
        var texts = new FormTexts(form.id(), benefit.texts(Locale.GERMAN));
        Map<Fact, KeptAnswer> told = new EnumMap<>(Fact.class);
        ToldFacts.of(engine.filling(document.answers())).forEach((fact, node) -> {
            var answer = KeptAnswer.of(
                    node.field().type(), node.entered(), FormPages.legible(node, texts, engine.definition()));
            told.put(fact, answer);
        });
        return told;
    }
}
