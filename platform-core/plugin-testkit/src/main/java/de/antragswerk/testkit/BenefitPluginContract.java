package de.antragswerk.testkit;

import de.antragswerk.plugin.BenefitPlugin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.TestInstance;

/**
 * What every benefit plugin keeps. A plugin's own test extends this and returns its plugin:
 *
 * <pre>{@code
 * class WbsContract extends BenefitPluginContract {
 *     @Override protected BenefitPlugin plugin() { return new WbsPlugin(); }
 * }
 * }</pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BenefitPluginContract
        implements DescriptorContract, FormContract, TextContract, LawContract, ExchangeContract {
    private PluginUnderTest underTest;

    /** A new instance, as the platform would get it. */
    protected abstract BenefitPlugin plugin();

    /** Entries for texts with a pattern, by dotted path. */
    protected Map<String, List<String>> examples() {
        return Map.of();
    }

    /** How often a form is filled to reach every question; more for forms with rare combinations. */
    protected int fillings() {
        return 1500;
    }

    /** The day as of which the law is applied in these tests. */
    protected LocalDate applicationDay() {
        return SampleAntraege.DAY;
    }

    /** Digests of all published forms, by {@code <form>-<version>}. */
    protected Map<String, String> publishedForms() {
        return PublishedForms.of(getClass());
    }

    /** Whether translators are still at work; until then texts may be missing in languages other than German. */
    protected boolean languagesInWork() {
        return false;
    }

    /** Keys of texts that are the same in every language, for example names of authorities. */
    protected Set<String> sameInEveryLanguage() {
        return Set.of();
    }

    /**
     * Dotted paths of answers that upgraded drafts bring along although the later version of the form does not ask for them. The citizen is
     * told of each; there should be few.
     */
    protected Set<String> noLongerAsked() {
        return Set.of();
    }

    @Override
    public final PluginUnderTest underTest() {
        if (underTest == null) {
            underTest = new PluginUnderTest(
                    this::plugin,
                    new Terms(
                            applicationDay(),
                            examples(),
                            fillings(),
                            publishedForms(),
                            languagesInWork(),
                            sameInEveryLanguage(),
                            noLongerAsked()));
        }
        return underTest;
    }
}
