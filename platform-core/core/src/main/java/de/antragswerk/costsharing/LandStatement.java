package de.antragswerk.costsharing;

import de.antragswerk.tenancy.LandKey;
import java.util.UUID;

/**
 * What one Land gets of a settlement: its own Kommunen with all figures, the other Länder as one figure each.
 *
 * @param cents what falls to the Land
 * @param input canonical bytes; settling them gives {@code result}
 */
public record LandStatement(UUID settlement, LandKey land, long cents, byte[] input, byte[] result) {}
