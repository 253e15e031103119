package de.antragswerk.provisioning;

import de.antragswerk.directory.Accounts;
import de.antragswerk.directory.DirectoryException;
import de.antragswerk.directory.Groups;
import de.antragswerk.directory.NewAccount;
import de.antragswerk.directory.OneTimePassword;
import de.antragswerk.identity.Grant;
import de.antragswerk.identity.GroupPath;
import de.antragswerk.identity.Role;
import de.antragswerk.problem.Refusal;
import de.antragswerk.provisioning.LandAccessState.Action;
import de.antragswerk.provisioning.LandAccessState.Progress;
import de.antragswerk.sealing.PlatformSealing;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a Land has at the identity provider, and the orders to change it. Safe to repeat. */
@ApplicationScoped
public class LandAccess {
    private final StoredOrders orders;
    private final Groups groups;
    private final Accounts accounts;
    private final PlatformSealing sealing;
    private final Event<LandAccessOrdered> ordered;
    private final Clock clock;

    @Inject
    LandAccess(
            StoredOrders orders,
            Groups groups,
            Accounts accounts,
            PlatformSealing sealing,
            Event<LandAccessOrdered> ordered,
            Clock clock) {
        this.orders = orders;
        this.groups = groups;
        this.accounts = accounts;
        this.sealing = sealing;
        this.ordered = ordered;
        this.clock = clock;
    }

    LandAccess() {
        this(null, null, null, null, null, null);
    }

    /**
     * The groups that the identity provider lacks for the Land, by their paths. Asks the provider and changes nothing;
     * needs no transaction.
     *
     * @throws Refusal {@code directory-away} (503) if the provider does not answer
     */
    public List<String> missing(LandKey land) {
        var admin = GroupPath.of(Grant.of(Role.LAND_ADMIN, land.area()));
        try {
            return Stream.of("/laender/" + land, admin)
                    .filter(path -> !groups.exists(path))
                    .toList();
        } catch (DirectoryException away) {
            throw Refusal.unavailable(DirectoryException.AWAY, 30);
        }
    }

    /**
     * Orders the Land's groups and its first administrator, in the caller's transaction of the coordination office. What
     * was ordered is carried out as soon as that has ended well. Ordering the same again changes nothing; another person
     * replaces one whose order still waits or has failed, and joins one who is there already.
     *
     * @return the password to show once; the same one as long as the order waits
     * @throws Refusal {@code admin-name-taken} (409) if the user name belongs to somebody with another e-mail address
     */
    @InScope(ScopeKind.COORDINATION)
    public OneTimeAccess order(LandKey land, FirstAdmin admin) {
        var present = orders.held(land).filter(order -> isFor(order, admin.person()));
        if (present.filter(order -> order.state().progress() == Progress.DONE).isPresent()) {
            return new OneTimeAccess(admin.person().userName(), Optional.empty());
        }
        var waiting = present.flatMap(StoredOrders.Order::sealedAdmin)
                .map(text -> SealedAdmin.open(sealing, land, text))
                .filter(before -> before.admin().equals(admin));
        var wanted = waiting.orElseGet(() -> new SealedAdmin(admin, OneTimePassword.fresh()));
        var keepsPassword = keepsPassword(admin.person());
        if (waiting.isEmpty()) {
            orders.provide(land, admin.person().userName(), wanted.seal(sealing, land), clock.instant());
        }
        ordered.fire(new LandAccessOrdered());
        return new OneTimeAccess(
                admin.person().userName(),
                keepsPassword ? Optional.empty() : Optional.of(wanted.password().value()));
    }

    /**
     * As {@link #order}, for a Land that has joined already: another first administrator, or once more after a failure.
     *
     * @throws Refusal {@code area-unknown} (404) if the Land has not joined
     */
    @InScope(ScopeKind.COORDINATION)
    public OneTimeAccess orderForJoined(LandKey land, FirstAdmin admin) {
        if (!orders.hasJoined(land)) {
            throw Refusal.notFound("area-unknown");
        }
        return order(land, admin);
    }

    /** Orders that nobody has a role in the Land any more; in the caller's transaction of the coordination office. */
    @InScope(ScopeKind.COORDINATION)
    public void withdraw(LandKey land) {
        var admin = orders.held(land).map(order -> order.state().adminUserName());
        orders.withdraw(land, admin.orElse(""), clock.instant());
        ordered.fire(new LandAccessOrdered());
    }

    /** How far the latest order has come; nothing for a Land that was never ordered, such as those of the first data. */
    @InScope(ScopeKind.COORDINATION)
    public Optional<LandAccessState> state(LandKey land) {
        return orders.find(land).map(StoredOrders.Order::state);
    }

    private static boolean isFor(StoredOrders.Order order, NewAccount person) {
        return order.state().action() == Action.PROVIDE
                && order.state().adminUserName().equals(person.userName());
    }

    /** A provider that is away must not keep a Land from joining: then the answer is left to the one who carries it out. */
    private boolean keepsPassword(NewAccount person) {
        try {
            var known = accounts.find(person.userName());
            if (known.filter(account -> !account.isOf(person)).isPresent()) {
                throw Refusal.conflict("admin-name-taken");
            }
            return known.filter(account -> account.enabled()).isPresent();
        } catch (DirectoryException away) {
            return false;
        }
    }
}
