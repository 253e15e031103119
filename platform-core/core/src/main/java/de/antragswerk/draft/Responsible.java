package de.antragswerk.draft;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.Place;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.region.Regions;
import de.antragswerk.tenancy.Activation;
import de.antragswerk.tenancy.Authorities;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The authority that an Antrag goes to: it follows from benefit and place, never from the citizen. */
@ApplicationScoped
public class Responsible {
    private final Regions regions;
    private final Authorities authorities;

    @Inject
    Responsible(Regions regions, Authorities authorities) {
        this.regions = regions;
        this.authorities = authorities;
    }

    Responsible() {
        this(null, null);
    }

    public AuthorityId authorityFor(Benefit benefit, Ars ars) {
        var gemeinde = gemeinde(ars);
        return switch (benefit.competenceFor(place(gemeinde))) {
            case Competence.Elsewhere elsewhere -> throw Refusal.conflict("competence-elsewhere");
            case Competence.Municipal municipal ->
                switch (authorities.responsibleFor(benefit.descriptor().id(), new Ars(municipal.area()), ars)) {
                    case Activation.Enabled enabled -> enabled.authority().id();
                    case Activation.Paused paused -> throw Refusal.conflict("benefit-paused");
                    case Activation.NotEnabled notEnabled -> throw Refusal.conflict("benefit-not-enabled");
                    case Activation.NoTenant noTenant -> throw Refusal.conflict("benefit-not-enabled");
                };
        };
    }

    public Gemeinde gemeinde(Ars ars) {
        return regions.find(ars).orElseThrow(() -> Refusal.notFound("place-unknown"));
    }

    public static Place place(Gemeinde gemeinde) {
        return new Place(
                gemeinde.ars().value(), gemeinde.displayName(), gemeinde.kreis().displayName());
    }
}
