package de.antragswerk.web.draft;

import de.antragswerk.plugin.Parameter;
import de.antragswerk.submission.Indications;
import de.antragswerk.web.form.IndicationLine;
import de.antragswerk.web.page.German;
import de.antragswerk.web.place.ShownParameters;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** What the review page says beside the answers: the benefit's indication and the authority's own words. */
@Singleton
class BeforeSending {
    private final Indications indications;
    private final ShownParameters shown;

    @Inject
    BeforeSending(Indications indications, ShownParameters shown) {
        this.indications = indications;
        this.shown = shown;
    }

    /** For a draft without findings. */
    List<IndicationLine> indication(OpenDraft draft) {
        return IndicationLine.of(indications.of(draft.draft(), draft.benefit(), draft.engine()), draft.texts());
    }

    /** For example the fee, which nobody pays here. */
    List<ShownParameters.Shown> shown(OpenDraft draft) {
        var day = draft.draft().applicationDay().orElseGet(German::today);
        return shown.at(
                draft.benefit(),
                draft.draft().place(),
                day,
                Parameter.Spot.REVIEW,
                draft.texts().language());
    }
}
