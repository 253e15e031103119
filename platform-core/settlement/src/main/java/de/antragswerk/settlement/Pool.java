package de.antragswerk.settlement;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Costs of one kind that payers share.
 *
 * @param cents euro cents, not negative
 * @param benefits whose uses count for this pool; empty means all
 * @param source the voucher or decision that the amount comes from
 */
public record Pool(
        String id, String name, CostKind kind, long cents, Profile profile, SortedSet<String> benefits, String source) {
    public Pool {
        if (cents < 0) {
            throw new IllegalArgumentException("costs are not negative");
        }
        benefits = Collections.unmodifiableSortedSet(new TreeSet<>(benefits));
    }

    public Pool(String id, String name, CostKind kind, long cents, Profile profile, String source) {
        this(id, name, kind, cents, profile, new TreeSet<>(Set.of()), source);
    }
}
