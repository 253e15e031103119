package de.antragswerk.submission;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.configuration.Parameters;
import de.antragswerk.draft.Draft;
import de.antragswerk.draft.Responsible;
import de.antragswerk.form.FormEngine;
import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.Indication;
import de.antragswerk.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the benefit says of a draft before it is sent. It is shown to its citizen, and kept and handed on nowhere. */
@ApplicationScoped
public class Indications {
    private final Responsible responsible;
    private final Parameters parameters;

    @Inject
    Indications(Responsible responsible, Parameters parameters) {
        this.responsible = responsible;
        this.parameters = parameters;
    }

    Indications() {
        this(null, null);
    }

    /**
     * @param engine on the day of application; the draft has no findings
     * @return {@link Indication#NONE} also when the plugin fails: nobody is kept from sending by what binds nobody
     */
    public Indication of(Draft draft, Benefit benefit, FormEngine engine) {
        var antrag = new Antrag(
                draft.benefit(),
                draft.form(),
                Responsible.place(responsible.gemeinde(draft.place())),
                engine.applicationDay(),
                engine.pruned(draft.answers()),
                List.of(),
                parameters.at(benefit, draft.place(), engine.applicationDay()),
                draft.sets());
        try {
            return benefit.indicate(antrag);
        } catch (Refusal away) {
            return Indication.NONE;
        }
    }
}
