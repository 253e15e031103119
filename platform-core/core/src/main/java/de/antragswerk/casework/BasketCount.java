package de.antragswerk.casework;

/** A Postkorb and how many cases lie in it. */
public record BasketCount(String name, long cases) {}
