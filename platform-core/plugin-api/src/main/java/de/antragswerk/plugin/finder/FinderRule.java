package de.antragswerk.plugin.finder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Capability of a plugin: estimates from a few answers whether its benefit comes into question, and names other services that its
 * law touches.
 *
 * <p>Called on request threads, without anybody being signed in. Pure: the same situation gives the same estimates, and the only
 * day is {@link Situation#day()}. Nothing may be thrown for any combination of answers, however contradictory. An answer that is
 * missing may turn "likely" into "have it checked" and never into a no: if any completion of the answers could lead to the benefit,
 * the estimate is at least {@link Likelihood#CHECK_ADVISED}.
 */
@ConsumerType
public interface FinderRule {

    /** The questions that the estimates depend on; the situation carries answers to these only. Never null, always equal. */
    Set<Question<?>> questions();

    /** At least the plugin's own benefit; each service once. Never null. */
    List<Estimate> estimate(Situation situation);

    /**
     * The words, falling back to German where one is missing: {@code reason.<code>} for each reason with placeholders like
     * <code>{limit}</code>, and for each other service {@code service.<code>.name}, {@code service.<code>.what} and
     * {@code service.<code>.where}. Never null.
     */
    Map<String, String> finderTexts(Locale locale);
}
