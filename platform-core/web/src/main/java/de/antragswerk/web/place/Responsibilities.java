package de.antragswerk.web.place;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.benefit.Benefits;
import de.antragswerk.competence.Competences;
import de.antragswerk.competence.Decision;
import de.antragswerk.competence.Whereabouts;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.CompetenceRule;
import de.antragswerk.plugin.FormOffer;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.tenancy.Activation;
import de.antragswerk.tenancy.Authority;
import de.antragswerk.web.page.German;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Asks first the law (the plugin), then who has switched the benefit on. */
@Singleton
public class Responsibilities {
    private final Competences competences;
    private final Benefits benefits;

    @Inject
    public Responsibilities(Competences competences, Benefits benefits) {
        this.competences = competences;
        this.benefits = benefits;
    }

    /**
     * Who takes applications for one benefit of one person.
     *
     * @param kind what the deciding place is in the person's life
     */
    public record Answer(
            Benefit benefit,
            String name,
            CompetenceRule.Feature feature,
            String kind,
            Gemeinde place,
            Responsibility who) {}

    public Responsibility of(Benefit benefit, Gemeinde place) {
        return of(benefit, place, competences.at(benefit, place));
    }

    /** All benefits that are here, by name; empty when no place is known. */
    public List<Answer> of(Whereabouts whereabouts) {
        return benefits.available().stream()
                .flatMap(descriptor -> benefits.find(descriptor.id()).stream())
                .flatMap(benefit -> competences.decide(benefit, whereabouts).map(one -> answer(benefit, one)).stream())
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private Answer answer(Benefit benefit, Decision decision) {
        return new Answer(
                benefit,
                benefit.nameOn(German.today()),
                decision.feature(),
                decision.kind().name(),
                decision.place(),
                of(benefit, decision.place(), decision.competent()));
    }

    private Responsibility of(Benefit benefit, Gemeinde place, Decision.Competent competent) {
        return switch (competent) {
            case Decision.Competent.Outside outside ->
                new Responsibility.Elsewhere(
                        outside.elsewhere().authority(),
                        outside.elsewhere().link(),
                        outside.elsewhere().legalBasis());
            case Decision.Competent.Municipal municipal -> municipal(benefit, place, municipal.activation());
        };
    }

    private Responsibility municipal(Benefit benefit, Gemeinde place, Activation activation) {
        return switch (activation) {
            case Activation.Enabled on ->
                new Responsibility.Here(
                        on.authority(), on.notice(), offers(benefit.descriptor().id(), on.authority()));
            case Activation.Paused paused -> new Responsibility.Paused(paused.authority(), paused.text());
            case Activation.NotEnabled off -> new Responsibility.OnPaper(off.authority());
            case Activation.NoTenant none ->
                new Responsibility.Unknown(
                        place.isPart() ? place.fullName() : place.kreis().displayName());
        };
    }

    /** What can be begun is what the authority's version of the plugin offers. */
    private List<FormOffer> offers(BenefitId benefit, Authority authority) {
        return benefits.forNew(benefit, authority.id()).descriptor().forms();
    }
}
