package de.antragswerk.people;

import de.antragswerk.directory.NewAccount;
import de.antragswerk.identity.Role;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who administers a Land, for the coordination office; the same rules and refusals as {@link People}. */
@ApplicationScoped
public class LandPeople {
    private final RoleChanges changes;

    @Inject
    LandPeople(RoleChanges changes) {
        this.changes = changes;
    }

    LandPeople() {
        this(null);
    }

    @InScope(ScopeKind.COORDINATION)
    public AreaPeople of(LandKey land) {
        return changes.of(land.area());
    }

    /** @param name user name or e-mail address, whole */
    @InScope(ScopeKind.COORDINATION)
    public GivenRole give(LandKey land, String name) {
        return changes.give(land.area(), Role.LAND_ADMIN, name);
    }

    /** Makes an account with a password to be shown once. */
    @InScope(ScopeKind.COORDINATION)
    public GivenRole invite(LandKey land, NewAccount person) {
        return changes.invite(land.area(), Role.LAND_ADMIN, person);
    }

    /** @param id the subject of the person's tokens */
    @InScope(ScopeKind.COORDINATION)
    public void take(LandKey land, String id) {
        changes.take(land.area(), Role.LAND_ADMIN, id);
    }
}
