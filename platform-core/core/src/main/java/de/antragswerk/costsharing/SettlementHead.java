package de.antragswerk.costsharing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A settlement of a closed period, as everybody who shares in it may know it.
 *
 * @param number from 1 in each period; above 1 it is a correction
 * @param digest SHA-256 of its canonical input
 * @param corrects the settlement that it replaces
 * @param reason of a correction; empty for the first
 * @param objectionsUntil last day on which payers may object
 */
public record SettlementHead(
        UUID id,
        String period,
        int number,
        String digest,
        Optional<UUID> corrects,
        long totalCents,
        String reason,
        Signature proposed,
        Signature closed,
        LocalDate objectionsUntil) {}
