package de.antragswerk.provisioning;

import de.antragswerk.directory.Account;
import de.antragswerk.directory.Accounts;
import de.antragswerk.directory.DirectoryException;
import de.antragswerk.directory.Groups;
import de.antragswerk.identity.Grant;
import de.antragswerk.identity.Role;
import de.antragswerk.people.AccessEnds;
import de.antragswerk.tenancy.LandKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.stream.Stream;

/** What an order does at the identity provider. Each step looks first: whoever dies in between is followed by another. */
@ApplicationScoped
class LandAccessSteps {
    private final Groups groups;
    private final Accounts accounts;
    private final AccessEnds ends;

    @Inject
    LandAccessSteps(Groups groups, Accounts accounts, AccessEnds ends) {
        this.groups = groups;
        this.accounts = accounts;
        this.ends = ends;
    }

    LandAccessSteps() {
        this(null, null, null);
    }

    /** @return whether the administrator had an account before, which keeps its password */
    boolean provide(LandKey land, SealedAdmin wanted) {
        var person = wanted.admin().person();
        var before = accounts.find(person.userName());
        if (before.filter(account -> !account.isOf(person)).isPresent()) {
            throw new DirectoryException("account-of-somebody-else");
        }
        var account = before.orElseGet(() -> accounts.create(person, wanted.password()));
        if (!account.enabled()) {
            accounts.revive(account, wanted.password());
        }
        accounts.give(account, Grant.of(Role.LAND_ADMIN, land.area()));
        return before.filter(Account::enabled).isPresent();
    }

    /** Nobody has a role in the Land any more; whoever has none at all any more cannot log in either. */
    void withdraw(LandKey land) {
        var root = "/laender/" + land;
        var people = new LinkedHashMap<String, Account>();
        paths(root).forEach(path -> groups.members(path).forEach(member -> people.put(member.id(), member)));
        people.keySet().forEach(ends::now);
        people.values().stream()
                .filter(account -> accounts.grants(account).stream()
                        .allMatch(grant ->
                                grant.area().filter(land.area()::contains).isPresent()))
                .forEach(accounts::switchOff);
        groups.remove(root);
    }

    private Stream<String> paths(String root) {
        return groups.within(root).stream()
                .map(name -> root + "/" + name)
                .flatMap(path -> Stream.concat(
                        Stream.of(path), groups.within(path).stream().map(name -> path + "/" + name)));
    }
}
