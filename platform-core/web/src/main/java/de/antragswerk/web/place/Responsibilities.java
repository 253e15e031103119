package de.antragswerk.web.place;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.draft.Responsible;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.tenancy.Activation;
import de.antragswerk.tenancy.Authorities;
import de.antragswerk.tenancy.Authority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Asks first the law (the plugin), then who has switched the benefit on. */
@Singleton
public class Responsibilities {
    private final Authorities authorities;
    private final Benefits benefits;

    @Inject
    public Responsibilities(Authorities authorities, Benefits benefits) {
        this.benefits = benefits;
        this.authorities = authorities;
    }

    public Responsibility of(Benefit benefit, Gemeinde place) {
        return switch (benefit.competenceFor(Responsible.place(place))) {
            case Competence.Elsewhere other ->
                new Responsibility.Elsewhere(other.authority(), other.link(), other.legalBasis());
            case Competence.Municipal municipal -> municipal(benefit, new Ars(municipal.area()), place);
        };
    }

    private Responsibility municipal(Benefit benefit, Ars competent, Gemeinde place) {
        return switch (authorities.responsibleFor(benefit.descriptor().id(), competent, place.ars())) {
            case Activation.Enabled on ->
                new Responsibility.Here(
                        on.authority(), on.notice(), offers(benefit.descriptor().id(), on.authority()));
            case Activation.Paused paused -> new Responsibility.Paused(paused.authority(), paused.text());
            case Activation.NotEnabled off -> new Responsibility.OnPaper(off.authority());
            case Activation.NoTenant none ->
                new Responsibility.Unknown(place.kreis().displayName());
        };
    }

    /** What can be begun is what the authority's version of the plugin offers. */
    private List<FormOffer> offers(BenefitId benefit, Authority authority) {
        return benefits.forNew(benefit, authority.id()).descriptor().forms();
    }
}
