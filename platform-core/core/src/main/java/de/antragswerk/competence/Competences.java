package de.antragswerk.competence;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.Competence;
import de.antragswerk.plugin.Place;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Gemeinde;
import de.antragswerk.region.Level;
import de.antragswerk.region.Regions;
import de.antragswerk.tenancy.Activation;
import de.antragswerk.tenancy.Authorities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Resolves competence: first the place by the law of the benefit, then the area by the plugin, then who has it on the platform. */
@ApplicationScoped
public class Competences {

    /** Who has switched what on; see {@link Authorities#responsibleFor}. */
    interface Switchboard {
        Activation responsibleFor(BenefitId benefit, Ars competent, Ars place);
    }

    private final Regions regions;
    private final Switchboard switchboard;

    @Inject
    Competences(Regions regions, Authorities authorities) {
        this(regions, authorities::responsibleFor);
    }

    Competences(Regions regions, Switchboard switchboard) {
        this.regions = regions;
        this.switchboard = switchboard;
    }

    Competences() {
        this(null, (Switchboard) null);
    }

    /**
     * The deciding place and the competent authority; nothing when no place is known.
     *
     * @throws Refusal {@code place-unknown} when a place that was named does not exist
     */
    public Optional<Decision> decide(Benefit benefit, Whereabouts whereabouts) {
        return Precedence.of(benefit.feature(), whereabouts).map(deciding -> {
            var place = require(deciding.place());
            return new Decision(benefit.feature(), deciding.kind(), place, at(benefit, place));
        });
    }

    /** Who is competent for somebody for whom this place decides. */
    public Decision.Competent at(Benefit benefit, Gemeinde place) {
        return switch (benefit.competenceFor(place(place))) {
            case Competence.Elsewhere elsewhere -> new Decision.Competent.Outside(elsewhere);
            case Competence.Municipal municipal ->
                new Decision.Competent.Municipal(switchboard.responsibleFor(
                        benefit.descriptor().id(), within(new Ars(municipal.area()), place.ars()), place.ars()));
        };
    }

    /** What is a matter of the city is one of its Bezirk, where the Bezirk has an authority; what is the Land's stays the Land's. */
    private static Ars within(Ars competent, Ars place) {
        var ofTheCity = competent.level().compareTo(Level.KREIS) >= 0 && competent.contains(place);
        return place.level() == Level.BEZIRK && ofTheCity ? place : competent;
    }

    public Gemeinde require(Ars place) {
        return regions.find(place).orElseThrow(() -> Refusal.notFound("place-unknown"));
    }

    /** The place as plugins know it. */
    public static Place place(Gemeinde gemeinde) {
        return new Place(
                gemeinde.ars().value(), gemeinde.displayName(), gemeinde.kreis().displayName());
    }
}
