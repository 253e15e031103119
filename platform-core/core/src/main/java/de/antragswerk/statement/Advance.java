package de.antragswerk.statement;

import java.time.LocalDate;

/** What a payer has paid before the settlement. @param cents not negative */
public record Advance(LocalDate dueOn, LocalDate paidOn, long cents) {}
