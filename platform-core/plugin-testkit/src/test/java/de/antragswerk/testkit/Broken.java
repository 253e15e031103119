package de.antragswerk.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.antragswerk.plugin.BenefitPlugin;
import java.util.function.Consumer;

/** Holds a broken plugin against the contract. */
final class Broken {
    private Broken() {}

    static void assertBroken(BenefitPlugin plugin, Consumer<BenefitPluginContract> expectation, String message) {
        assertThatThrownBy(() -> expectation.accept(contract(plugin)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    static BenefitPluginContract contract(BenefitPlugin plugin) {
        return new BenefitPluginContract() {
            @Override
            protected BenefitPlugin plugin() {
                return plugin;
            }

            @Override
            protected int fillings() {
                return 100;
            }
        };
    }
}
