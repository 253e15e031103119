package de.antragswerk.people;

import de.antragswerk.directory.NewAccount;
import de.antragswerk.identity.Role;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who has a role for an area, for those who administer it or an area around it. Everything is refused with
 * {@code directory-away} (503) while the identity provider does not answer; what the rules forbid with the code of the
 * {@link Ruling.Reason} (422).
 */
@ApplicationScoped
public class People {
    private final RoleChanges changes;

    @Inject
    People(RoleChanges changes) {
        this.changes = changes;
    }

    People() {
        this(null);
    }

    /** Refuses whoever does not administer the area, before anything else of a request is looked at. */
    @InScope(ScopeKind.ADMINISTRATION)
    public void require(Ars area) {
        // the scope is the question
    }

    @InScope(ScopeKind.ADMINISTRATION)
    public AreaPeople of(Ars area) {
        return changes.of(area);
    }

    /**
     * Works from the person's next login on.
     *
     * @param name user name or e-mail address, whole
     */
    @InScope(ScopeKind.ADMINISTRATION)
    public GivenRole give(Ars area, Role role, String name) {
        return changes.give(area, role, name);
    }

    /** Makes an account with a password to be shown once. */
    @InScope(ScopeKind.ADMINISTRATION)
    public GivenRole invite(Ars area, Role role, NewAccount person) {
        return changes.invite(area, role, person);
    }

    /** @param id the subject of the person's tokens */
    @InScope(ScopeKind.ADMINISTRATION)
    public void take(Ars area, Role role, String id) {
        changes.take(area, role, id);
    }
}
