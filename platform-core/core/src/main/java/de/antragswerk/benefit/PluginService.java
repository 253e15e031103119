package de.antragswerk.benefit;

import de.antragswerk.plugin.BenefitPlugin;

/** A plugin as the registry sees it come: the service and the version of its bundle. */
public record PluginService(BenefitPlugin plugin, String version) {}
