package de.antragswerk.costsharing;

import de.antragswerk.tenancy.LandKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a Land pays before the period is settled.
 *
 * @param cents euro cents, positive
 * @param paidOn empty while it has not come in
 */
public record AdvancePayment(
        UUID id, LandKey land, String period, long cents, LocalDate dueOn, Optional<LocalDate> paidOn) {}
