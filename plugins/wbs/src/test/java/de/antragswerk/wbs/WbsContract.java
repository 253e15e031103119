package de.antragswerk.wbs;

import de.antragswerk.plugin.BenefitPlugin;
import de.antragswerk.testkit.BenefitPluginContract;
import java.util.Set;

class WbsContract extends BenefitPluginContract {
    @Override
    protected BenefitPlugin plugin() {
        return new WbsPlugin();
    }

    /** The first version asked for the incomes of all in one sum, which cannot be divided among the persons. */
    @Override
    protected Set<String> noLongerAsked() {
        return Set.of(
                "einkommen.jahr", "einkommen.krankenversicherung", "einkommen.rentenversicherung", "einkommen.steuern");
    }
}
