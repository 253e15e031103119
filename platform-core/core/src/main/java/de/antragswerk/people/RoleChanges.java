package de.antragswerk.people;

import de.antragswerk.audit.AuditTrail;
import de.antragswerk.directory.Account;
import de.antragswerk.directory.Accounts;
import de.antragswerk.directory.DirectoryException;
import de.antragswerk.directory.Groups;
import de.antragswerk.directory.NewAccount;
import de.antragswerk.directory.OneTimePassword;
import de.antragswerk.identity.CurrentActor;
import de.antragswerk.identity.Grant;
import de.antragswerk.identity.GroupPath;
import de.antragswerk.identity.Role;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.Authorities;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads and changes roles for the scopes of {@link People} and {@link LandPeople}. The trace is written before the provider
 * is asked, in the caller's transaction: what the provider refuses leaves none, and nothing changes without one.
 */
@ApplicationScoped
class RoleChanges {
    private final Groups groups;
    private final Accounts accounts;
    private final Authorities authorities;
    private final AuditTrail trail;
    private final CurrentActor actor;
    private final AccessEnds ends;

    @Inject
    RoleChanges(
            Groups groups,
            Accounts accounts,
            Authorities authorities,
            AuditTrail trail,
            CurrentActor actor,
            AccessEnds ends) {
        this.groups = groups;
        this.accounts = accounts;
        this.authorities = authorities;
        this.trail = trail;
        this.actor = actor;
        this.ends = ends;
    }

    RoleChanges() {
        this(null, null, null, null, null, null);
    }

    AreaPeople of(Ars area) {
        return asked(() -> new AreaPeople(area, people(area), mayGive(area)));
    }

    GivenRole give(Ars area, Role role, String name) {
        return asked(() -> {
            var account = accounts.find(name.strip()).orElseThrow(() -> Refusal.invalid("person-unknown"));
            var grant = allowed(area, role, grantOf -> delegation().give(grantOf, account.id()));
            if (!account.enabled()) {
                throw Refusal.invalid("person-switched-off");
            }
            return give(account, grant, Optional.empty());
        });
    }

    /** A person who was switched off because they had no role any more begins anew, if name and address are theirs. */
    GivenRole invite(Ars area, Role role, NewAccount person) {
        return asked(() -> {
            var grant = allowed(area, role, grantOf -> delegation().give(grantOf, ""));
            var known = accounts.find(person.userName());
            if (known.filter(account -> account.enabled() || !account.isOf(person))
                    .isPresent()) {
                throw Refusal.invalid("person-known");
            }
            var password = OneTimePassword.fresh();
            known.ifPresent(account -> accounts.revive(account, password));
            var account = known.orElseGet(() -> accounts.create(person, password));
            return give(account, grant, Optional.of(password));
        });
    }

    void take(Ars area, Role role, String id) {
        asked(() -> {
            var account = accounts.byId(id).orElseThrow(() -> Refusal.notFound("person-unknown"));
            var grant = allowed(area, role, grantOf -> delegation().take(grantOf, id));
            if (!accounts.grants(account).contains(grant)) {
                throw Refusal.notFound("person-unknown");
            }
            trail.administered(area, "ROLE_TAKEN", role.claim() + " " + id);
            accounts.take(account, grant);
            ends.now(id);
            return account;
        });
    }

    private GivenRole give(Account account, Grant grant, Optional<OneTimePassword> password) {
        trail.administered(
                grant.area().orElseThrow(), "ROLE_GIVEN", grant.role().claim() + " " + account.id());
        accounts.give(account, grant);
        return new GivenRole(account, password);
    }

    /** One reading for each role, whatever the size of the Land. */
    private List<PersonWithRoles> people(Ars area) {
        var roles =
                area.equals(area.land()) ? List.of(Role.LAND_ADMIN) : List.of(Role.AUTHORITY_ADMIN, Role.CASEWORKER);
        var held = new LinkedHashMap<Account, List<Role>>();
        for (var role : roles) {
            groups.members(GroupPath.of(Grant.of(role, area)))
                    .forEach(account -> held.computeIfAbsent(account, somebody -> new ArrayList<>())
                            .add(role));
        }
        return held.entrySet().stream()
                .map(entry -> new PersonWithRoles(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(person -> person.account().name()))
                .toList();
    }

    private List<Role> mayGive(Ars area) {
        return delegation().roles(area).stream()
                .filter(role -> exists(area, role))
                .toList();
    }

    private Grant allowed(Ars area, Role role, Function<Grant, Ruling> question) {
        if (!delegation().roles(area).contains(role) || !exists(area, role)) {
            throw Refusal.invalid(Ruling.Reason.NOT_YOURS.code());
        }
        var grant = Grant.of(role, area);
        return switch (question.apply(grant)) {
            case Ruling.Allowed yes -> grant;
            case Ruling.Denied no -> throw Refusal.invalid(no.reason().code());
        };
    }

    /** Roles are for authorities that there are; who leads an area with authorities in it may have no cases of their own. */
    private boolean exists(Ars area, Role role) {
        return switch (role) {
            case CASEWORKER -> authorities.find(new AuthorityId(area)).isPresent();
            case AUTHORITY_ADMIN -> authorities.anyWithin(area);
            case LAND_ADMIN -> true;
            case COORDINATION_OFFICE, OPERATOR -> false;
        };
    }

    private Delegation delegation() {
        return new Delegation(actor.staff());
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (DirectoryException failure) {
            throw failure.code().equals("account-of-somebody-else")
                    ? Refusal.invalid("person-known")
                    : Refusal.unavailable(DirectoryException.AWAY, 30);
        }
    }
}
