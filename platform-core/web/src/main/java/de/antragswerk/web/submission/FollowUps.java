package de.antragswerk.web.submission;

import de.antragswerk.benefit.Benefits;
import de.antragswerk.document.SubmissionDocument;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.submission.SubmissionSummary;
import de.antragswerk.web.form.FormTexts;
import de.antragswerk.web.page.Wording;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** What the plugin adds to lists and receipts while it is there; nothing else fails without it. */
@Singleton
class FollowUps {
    private final Benefits benefits;
    private final Wording wording;

    @Inject
    FollowUps(Benefits benefits, Wording wording) {
        this.benefits = benefits;
        this.wording = wording;
    }

    /** Empty while the plugin is away. */
    String formTitle(BenefitId benefit, FormId form) {
        return benefits.installed(benefit).stream()
                .filter(present -> present.descriptor().offer(form).isPresent())
                .findFirst()
                .map(present -> new FormTexts(form, wording.of(present)).title())
                .orElse("");
    }

    /** A form that may follow, and where it begins. */
    public record Further(String title, String address) {}

    /** What completes an application; nothing while the plugin is away. */
    List<Further> further(SubmissionSummary summary, SubmissionDocument document) {
        if (summary.purpose() != FormPurpose.MAIN_APPLICATION) {
            return List.of();
        }
        return benefits.findForNew(summary.benefit(), summary.authority()).stream()
                .flatMap(present -> present.descriptor().forms().stream()
                        .filter(offer -> offer.purpose() == FormPurpose.FOLLOW_UP)
                        .map(offer -> new Further(
                                new FormTexts(offer.id(), wording.of(present), wording.language()).title(),
                                "/orte/" + document.place() + "/" + summary.benefit() + "/beginnen/" + offer.id())))
                .toList();
    }

    /** Where the long form to a secured day begins; empty when there is none now. */
    String mainForm(SubmissionSummary summary, SubmissionDocument document) {
        return benefits.findForNew(summary.benefit(), summary.authority())
                .flatMap(present -> present.descriptor().offerFor(FormPurpose.MAIN_APPLICATION))
                .map(offer -> "/orte/" + document.place() + "/" + summary.benefit() + "/beginnen/" + offer.id())
                .orElse("");
    }
}
