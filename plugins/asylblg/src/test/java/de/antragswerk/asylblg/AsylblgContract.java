package de.antragswerk.asylblg;

import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.testkit.BenefitPluginContract;

class AsylblgContract extends BenefitPluginContract {
    @Override
    protected BenefitPlugin plugin() {
        return new AsylblgPlugin();
    }
}
