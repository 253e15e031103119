package de.antragswerk.wbs;

import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.testkit.BenefitPluginContract;

class WbsContract extends BenefitPluginContract {
    @Override
    protected BenefitPlugin plugin() {
        return new WbsPlugin();
    }
}
