package de.antragswerk.alg2;

import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.testkit.BenefitPluginContract;

class Alg2Contract extends BenefitPluginContract {
    @Override
    protected BenefitPlugin plugin() {
        return new Alg2Plugin();
    }
}
