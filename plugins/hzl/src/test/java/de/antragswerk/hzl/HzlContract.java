package de.antragswerk.hzl;

import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.testkit.BenefitPluginContract;

class HzlContract extends BenefitPluginContract {
    @Override
    protected BenefitPlugin plugin() {
        return new HzlPlugin();
    }
}
