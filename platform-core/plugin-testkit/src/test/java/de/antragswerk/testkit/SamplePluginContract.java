package de.antragswerk.testkit;

import de.antragswerk.plugin.BenefitPlugin;

class SamplePluginContract extends BenefitPluginContract {
    @Override
    protected BenefitPlugin plugin() {
        return SamplePlugin.GOOD;
    }
}
