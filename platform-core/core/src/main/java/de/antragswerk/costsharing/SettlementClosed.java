package de.antragswerk.costsharing;

import java.util.UUID;

/** Fired inside the transaction that closes a period or its correction. Observers work in its scope, the coordination office's. */
public record SettlementClosed(UUID settlement) {}
