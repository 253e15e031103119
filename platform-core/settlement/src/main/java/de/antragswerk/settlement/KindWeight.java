package de.antragswerk.settlement;

/** What one use of a kind counts by contract. @param permille 1000 is one whole use, 0 is not charged */
public record KindWeight(String benefit, String kind, int permille) {}
