package de.antragswerk.alg2;

import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.testkit.BenefitPluginContract;
import java.util.Set;

class Alg2Contract extends BenefitPluginContract {
    @Override
    protected BenefitPlugin plugin() {
        return new Alg2Plugin();
    }

    /** A whole household is a long form: fewer fillings reach everything as well. */
    @Override
    protected int fillings() {
        return 600;
    }

    /** Only the words of the authority. */
    @Override
    protected Set<String> sameInEveryLanguage() {
        return Set.of("parameter.hinweis-antragstellung.shown");
    }
}
