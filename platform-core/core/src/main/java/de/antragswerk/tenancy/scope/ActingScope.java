package de.antragswerk.tenancy.scope;

import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Role;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Turns the signed-in actor into the scope that a method asks for, or refuses. */
@ApplicationScoped
class ActingScope {
    private final CurrentActor actor;

    @Inject
    ActingScope(CurrentActor actor) {
        this.actor = actor;
    }

    ActingScope() {
        this(null);
    }

    /** @param arguments of the method; the first one names the area to administer */
    Scope of(ScopeKind kind, Object[] arguments) {
        return switch (kind) {
            case CITIZEN -> new Scope.OfCitizen(actor.citizen().id());
            case AUTHORITY -> new Scope.OfAuthority(actor.authority());
            case ADMINISTRATION -> administration((Ars) arguments[0]);
            case OVERSIGHT -> oversight();
            case COORDINATION -> {
                actor.staff(Role.COORDINATION_OFFICE);
                yield new Scope.OfCoordination();
            }
            case REHEARSAL -> {
                actor.staff(Role.COORDINATION_OFFICE);
                yield new Scope.OfRehearsal();
            }
            case OPERATION -> {
                actor.staff(Role.OPERATOR);
                yield new Scope.OfPlatform();
            }
            case PLATFORM -> new Scope.OfPlatform();
        };
    }

    /** Nobody learns from the answer whether a foreign area takes part. */
    private Scope administration(Ars area) {
        if (!actor.staff().administers(area)) {
            throw Refusal.notFound("area-unknown");
        }
        return new Scope.OfAdministration(area);
    }

    private Scope oversight() {
        if (actor.has(Role.COORDINATION_OFFICE)) {
            return new Scope.OfCoordination();
        }
        return new Scope.OfLand(
                actor.staff(Role.LAND_ADMIN).land().orElseThrow(() -> Refusal.forbidden("land-not-named")));
    }
}
