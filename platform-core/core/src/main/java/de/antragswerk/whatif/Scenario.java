package de.antragswerk.whatif;

import de.antragswerk.settlement.SettlementInput;
import java.util.List;

/** Changes, made one after the other. Pure: whatever they are, the input stays as it was. */
public record Scenario(List<Change> changes) {
    public static final Scenario UNCHANGED = new Scenario(List.of());

    public Scenario {
        changes = List.copyOf(changes);
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
