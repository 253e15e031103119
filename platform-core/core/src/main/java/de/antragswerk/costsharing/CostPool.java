package de.antragswerk.costsharing;

import java.time.LocalDate;

/**
 * Costs of one kind that payers share.
 *
 * @param kind A to E, after the list in decision 2021/24 of the IT-Planungsrat
 * @param to last day of the period
 * @param amountCents euro cents, never negative
 */
public record CostPool(
        String id, String name, char kind, LocalDate from, LocalDate to, long amountCents, String source) {}
