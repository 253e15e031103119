package de.antragswerk.whatif;

import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.Pool;
import de.antragswerk.settlement.Profile;
import de.antragswerk.settlement.SettlementInput;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One thing that would be different. */
public sealed interface Change {

    /**
     * A copy in which it is different.
     *
     * @throws WhatIfException if the input has no such member or pool, or has it already
     */
    SettlementInput on(SettlementInput input, Assumption assumption);

    /**
     * Somebody joins who takes no part yet.
     *
     * @param key the two digits of a Land, or any key of a Kommune that no member has
     * @param land the Land of a Kommune; empty for a Land
     * @param applications that are expected from the first day of taking part to the end of the period
     * @param figures the newcomer's own base figures by the id of the figures; others are estimated
     */
    record Joins(
            String key,
            String name,
            Optional<String> land,
            long inhabitants,
            Spread applications,
            LocalDate from,
            SortedMap<String, Long> figures)
            implements Change {
        public Joins {
            if (inhabitants < 1 || applications.low() < 0 || !applications.isRising()) {
                throw new WhatIfException("newcomer-senseless", key);
            }
            figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        }

        public Joins(
                String key, String name, Optional<String> land, long inhabitants, Spread applications, LocalDate from) {
            this(key, name, land, inhabitants, applications, from, new TreeMap<>());
        }

        /** With the figures that are published for it, and estimated ones for the rest. @param known figures of every key */
        public Joins knowing(SettlementInput known) {
            var all = new TreeMap<String, Long>();
            var newcomer = new Newcomer(this, known);
            known.figures().forEach(one -> newcomer.figure(one).ifPresent(figure -> all.put(one.id(), figure)));
            return new Joins(key, name, land, inhabitants, applications, from, all);
        }

        @Override
        public SettlementInput on(SettlementInput input, Assumption assumption) {
            return new Newcomer(this, input).with(assumption);
        }
    }

    /** A member takes part from another day on, or until another one; its applications become more or fewer with the days. */
    record TakesPart(String member, LocalDate from, LocalDate to) implements Change {
        public TakesPart {
            if (from.isAfter(to)) {
                throw new WhatIfException("member-reversed", member);
            }
        }

        @Override
        public SettlementInput on(SettlementInput input, Assumption assumption) {
            return new Participation(this, input).changed();
        }
    }

    /**
     * @param pool empty for all pools
     * @param figures what the profile works with, where the input does not have it yet
     */
    record OtherKey(Optional<String> pool, Profile profile, List<KeyFigures> figures) implements Change {
        public OtherKey {
            figures = List.copyOf(figures);
        }

        public OtherKey(Optional<String> pool, Profile profile) {
            this(pool, profile, List.of());
        }

        @Override
        public SettlementInput on(SettlementInput input, Assumption assumption) {
            pool.ifPresent(id -> Copies.requirePool(input, id));
            return Copies.withFigures(
                    Copies.withPools(
                            input,
                            one -> pool.isEmpty() || pool.get().equals(one.id())
                                    ? new Pool(
                                            one.id(),
                                            one.name(),
                                            one.kind(),
                                            one.cents(),
                                            profile,
                                            one.benefits(),
                                            one.source())
                                    : one),
                    figures);
        }
    }

    /** How a Land divides its share among its Kommunen. @param profile empty where the Land pays for all */
    record OtherKeyBelow(String land, Optional<Profile> profile) implements Change {
        @Override
        public SettlementInput on(SettlementInput input, Assumption assumption) {
            Copies.requireMember(input, land);
            return Copies.withMembers(
                    input,
                    one -> one.key().equals(land)
                            ? new Member(one.key(), one.name(), one.land(), one.from(), one.to(), one.bounds(), profile)
                            : one);
        }
    }

    record OtherAmount(String pool, long cents) implements Change {
        @Override
        public SettlementInput on(SettlementInput input, Assumption assumption) {
            Copies.requirePool(input, pool);
            return Copies.withPools(
                    input,
                    one -> pool.equals(one.id())
                            ? new Pool(
                                    one.id(),
                                    one.name(),
                                    one.kind(),
                                    cents,
                                    one.profile(),
                                    one.benefits(),
                                    one.source())
                            : one);
        }
    }
}
