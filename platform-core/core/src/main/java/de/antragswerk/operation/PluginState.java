package de.antragswerk.operation;

/** A version of a benefit's plugin, as last seen since the start. */
public record PluginState(String benefit, String version, boolean active) {}
