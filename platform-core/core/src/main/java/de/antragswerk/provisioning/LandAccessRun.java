package de.antragswerk.provisioning;

import de.antragswerk.directory.DirectoryException;
import de.antragswerk.provisioning.LandAccessState.Action;
import de.antragswerk.sealing.PlatformSealing;
import de.antragswerk.sealing.SealingException;
import de.antragswerk.tenancy.scope.InScope;
import de.antragswerk.tenancy.scope.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/** Carries out one order in one transaction, which holds its row: nobody else works on the same Land meanwhile. */
@ApplicationScoped
public class LandAccessRun {
    private static final System.Logger LOG = System.getLogger(LandAccessRun.class.getName());
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final StoredOrders orders;
    private final LandAccessSteps steps;
    private final PlatformSealing sealing;
    private final Clock clock;

    @Inject
    LandAccessRun(StoredOrders orders, LandAccessSteps steps, PlatformSealing sealing, Clock clock) {
        this.orders = orders;
        this.steps = steps;
        this.sealing = sealing;
        this.clock = clock;
    }

    LandAccessRun() {
        this(null, null, null, null);
    }

    /** @return whether there was one that was due */
    @InScope(ScopeKind.PLATFORM)
    public boolean next() {
        var due = orders.due(clock.instant());
        due.ifPresent(this::carryOut);
        return due.isPresent();
    }

    private void carryOut(StoredOrders.Order order) {
        try {
            var knownBefore = false;
            if (order.state().action() == Action.PROVIDE) {
                knownBefore = steps.provide(
                        order.land(),
                        SealedAdmin.open(
                                sealing, order.land(), order.sealedAdmin().orElseThrow()));
            } else {
                steps.withdraw(order.land());
            }
            orders.done(order.land(), knownBefore, clock.instant());
        } catch (SealingException lost) {
            orders.failed(order.land(), "password-lost", clock.instant());
        } catch (DirectoryException failure) {
            notNow(order, failure);
        }
    }

    /** Only what another person has to settle ends the attempts: everything else may be well again in a while. */
    private void notNow(StoredOrders.Order order, DirectoryException failure) {
        LOG.log(Level.WARNING, "the access of Land {0} is not set up yet: {1}", order.land(), failure.code());
        if (failure.code().equals("account-of-somebody-else")) {
            orders.failed(order.land(), failure.code(), clock.instant());
            return;
        }
        orders.putOff(
                order.land(),
                failure.code(),
                clock.instant(),
                wait(order.state().attempts()));
    }

    static Duration wait(int failures) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
