package de.antragswerk.alg2;

import de.antragswerk.kit.Resources;
import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.testkit.BenefitPluginContract;
import java.util.HashMap;
import java.util.Map;

/** The next version serves the drafts of the present one as well. */
class NextVersionContract extends BenefitPluginContract {
    @Override
    protected BenefitPlugin plugin() {
        return NextVersion.plugin();
    }

    @Override
    protected int fillings() {
        return 600;
    }

    @Override
    protected Map<String, String> publishedForms() {
        Map<String, String> published = new HashMap<>(super.publishedForms());
        Resources sealed = NextVersionContract.class::getResourceAsStream;
        published.putAll(sealed.texts("/next/published-forms.properties"));
        return published;
    }

    /** Until the translators have been here. */
    @Override
    protected boolean languagesInWork() {
        return true;
    }
}
