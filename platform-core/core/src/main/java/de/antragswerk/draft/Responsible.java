package de.antragswerk.draft;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.competence.Competences;
import de.antragswerk.competence.Decision;
import de.antragswerk.plugin.Place;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.tenancy.Activation;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The authority that an Antrag goes to: it follows from benefit and place, never from the citizen. */
@ApplicationScoped
public class Responsible {
    private final Competences competences;

    @Inject
    Responsible(Competences competences) {
        this.competences = competences;
    }

    Responsible() {
        this(null);
    }

    /** For somebody for whom the place decides; whoever has several asks {@link Competences} first. */
    public AuthorityId authorityFor(Benefit benefit, Ars ars) {
        return switch (competences.at(benefit, gemeinde(ars))) {
            case Decision.Competent.Outside outside -> throw Refusal.conflict("competence-elsewhere");
            case Decision.Competent.Municipal municipal ->
                switch (municipal.activation()) {
                    case Activation.Enabled enabled -> enabled.authority().id();
                    case Activation.Paused paused -> throw Refusal.conflict("benefit-paused");
                    case Activation.NotEnabled notEnabled -> throw Refusal.conflict("benefit-not-enabled");
                    case Activation.NoTenant noTenant -> throw Refusal.conflict("benefit-not-enabled");
                };
        };
    }

    public Gemeinde gemeinde(Ars ars) {
        return competences.require(ars);
    }

    public static Place place(Gemeinde gemeinde) {
        return Competences.place(gemeinde);
    }
}
