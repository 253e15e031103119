package de.antragswerk.whatif;

import de.antragswerk.settlement.Allocation;
import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.settlement.KindWeight;
import de.antragswerk.settlement.Member;
import de.antragswerk.settlement.SettlementInput;
import de.antragswerk.settlement.UsageCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts somebody into an input who takes no part yet: as a member, with figures for every key, and with applications. */
final class Newcomer {
    private record Kind(String benefit, String kind) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            return Comparator.comparing(Kind::benefit).thenComparing(Kind::kind).compare(this, other);
        }
    }

    private final Change.Joins joins;
    private final SettlementInput input;

    Newcomer(Change.Joins joins, SettlementInput input) {
        this.joins = joins;
        this.input = input;
        if (input.members().stream().anyMatch(member -> member.key().equals(joins.key()))) {
            throw new WhatIfException("member-already", joins.key());
        }
        joins.land().ifPresent(land -> Copies.requireMember(input, land));
    }

    SettlementInput with(Assumption assumption) {
        var members = new ArrayList<>(input.members());
        members.add(new Member(
                joins.key(),
                joins.name(),
                joins.land(),
                joins.from(),
                input.to().isAfter(joins.from()) ? input.to() : joins.from(),
                Bounds.NONE,
                Optional.empty()));
        var usage = new ArrayList<>(input.usage());
        usage.addAll(uses(joins.applications().at(assumption)));
        return Copies.with(
                input,
                input.pools(),
                members,
                input.figures().stream().map(this::figures).toList(),
                usage);
    }

    private KeyFigures figures(KeyFigures one) {
        var values = new TreeMap<>(one.values());
        var own = joins.figures().get(one.id());
        (own == null ? figure(one) : Optional.of(own)).ifPresent(figure -> values.put(joins.key(), figure));
        return new KeyFigures(one.id(), one.kind(), one.edition(), one.source(), values);
    }

    /** A figure that is published for it stays; a quota is agreed and is never guessed. */
    Optional<Long> figure(KeyFigures one) {
        if (one.kind() == KeyKind.POPULATION) {
            return Optional.of(joins.inhabitants());
        }
        if (one.of(joins.key()) > 0) {
            return Optional.of(one.of(joins.key()));
        }
        return one.kind() == KeyKind.QUOTA ? Optional.empty() : Optional.of(likeTheOthers(one));
    }

    /** As much for each inhabitant as the members of the same level have together. */
    private long likeTheOthers(KeyFigures one) {
        long figure = 0;
        long inhabitants = 0;
        for (var member : Peer.of(input, joins.land().isPresent())) {
            if (one.of(member.member().key()) > 0) {
                figure = Math.addExact(figure, one.of(member.member().key()));
                inhabitants = Math.addExact(inhabitants, member.inhabitants());
            }
        }
        return Days.share(joins.inhabitants(), figure, inhabitants);
    }

    /** Distributed over benefits and kinds as the applications of all are. */
    private List<UsageCount> uses(long applications) {
        var kinds = kinds();
        if (kinds.isEmpty() || applications == 0) {
            return List.of();
        }
        var land = joins.land().orElse(joins.key());
        return Allocation.divide(applications, kinds).entrySet().stream()
                .filter(part -> part.getValue().cents() > 0)
                .map(part -> new UsageCount(
                        joins.key(),
                        land,
                        part.getKey().benefit(),
                        part.getKey().kind(),
                        part.getValue().cents(),
                        0))
                .toList();
    }

    private Map<Kind, Long> kinds() {
        var charged = new TreeSet<Kind>();
        input.weights().stream()
                .filter(weight -> weight.permille() > 0)
                .map(Newcomer::kind)
                .forEach(charged::add);
        var uses = new TreeMap<Kind, Long>();
        input.usage().stream()
                .filter(count -> charged.contains(new Kind(count.benefit(), count.kind())))
                .forEach(count -> uses.merge(new Kind(count.benefit(), count.kind()), count.uses(), Long::sum));
        uses.values().removeIf(count -> count <= 0);
        if (uses.isEmpty() && !charged.isEmpty()) {
            uses.put(charged.first(), 1L);
        }
        return uses;
    }

    private static Kind kind(KindWeight weight) {
        return new Kind(weight.benefit(), weight.kind());
    }
}
