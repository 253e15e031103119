package de.antragswerk.whatif;

import de.antragswerk.settlement.SettlementInput;
import java.util.Comparator;
import java.util.List;

/**
 * Changes, made one after the other, keys first, so that who joins has figures for them. Pure: whatever they are, the input stays
 * as it was.
 */
public record Scenario(List<Change> changes) {
    public static final Scenario UNCHANGED = new Scenario(List.of());

    public Scenario {
        changes = changes.stream()
                .sorted(Comparator.comparing(change -> !(change instanceof Change.OtherKey)))
                .toList();
    }

    public static Scenario of(Change... changes) {
        return new Scenario(List.of(changes));
    }

    /** @throws WhatIfException if a change does not fit the input */
    public SettlementInput on(SettlementInput input, Assumption assumption) {
        var changed = input;
        for (var change : changes) {
            changed = change.on(changed, assumption);
        }
        return changed;
    }
}
