package de.antragswerk.costsharing;

import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.Profile;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Costs of one kind that payers share in a period.
 *
 * @param period the settlement period; empty for a pool that belongs to none yet
 * @param to last day of the period
 * @param plannedCents euro cents of the household plan, never negative
 * @param amountCents actual costs in euro cents, never negative; these are divided
 * @param benefits whose uses count; empty means all
 * @param source the voucher or decision that the amount comes from
 */
public record CostPool(
        String id,
        String period,
        String name,
        CostKind kind,
        LocalDate from,
        LocalDate to,
        long plannedCents,
        long amountCents,
        Profile profile,
        SortedSet<String> benefits,
        String source) {
    public CostPool {
        benefits = Collections.unmodifiableSortedSet(new TreeSet<>(benefits));
    }

    /** Divided by usage, with what it cost as its plan. */
    public CostPool(
            String id, String name, CostKind kind, LocalDate from, LocalDate to, long amountCents, String source) {
        this(
                id,
                "",
                name,
                kind,
                from,
                to,
                amountCents,
                amountCents,
                Profile.BY_USAGE,
                Collections.emptySortedSet(),
                source);
    }

    /** As the settlement takes it. */
    public Pool shared() {
        return new Pool(id, name, kind, amountCents, profile, benefits, source);
    }
}
