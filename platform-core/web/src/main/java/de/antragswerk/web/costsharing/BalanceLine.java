package de.antragswerk.web.costsharing;

/** What is left between a Land and the others. @param leftCents to pay; below zero what the Land gets back */
public record BalanceLine(String land, long shareCents, long paidCents, long leftCents) {}
