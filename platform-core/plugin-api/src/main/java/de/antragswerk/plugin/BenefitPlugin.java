package de.antragswerk.plugin;

import de.antragswerk.plugin.form.FormDefinition;
import java.util.Locale;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A benefit, advertised as an OSGi service under this interface.
 *
 * <p>All methods are called on request threads, by many at once, with the plugin's class loader as context class loader
 * and under a time limit; they must be free of side effects and must not block. The same arguments give the same
 * result. An exception is a defect of the plugin: the citizen is told that the benefit cannot be reached at the moment,
 * and nothing that was entered is lost.
 */
@ConsumerType
public interface BenefitPlugin {

    /** Never null, always equal while the bundle is active. */
    BenefitDescriptor descriptor();

    /**
     * The definition of a form version that {@link #descriptor()} offers. Immutable once published.
     *
     * @throws IllegalArgumentException if the plugin does not offer that version
     */
    FormDefinition form(FormRef form);

    /** All texts of the benefit in that language, falling back to German where one is missing; never null. */
    Map<String, String> texts(Locale locale);

    /**
     * Applies the benefit's law to an Antrag that the form's own rules accept. The only call between "send" and the
     * receipt.
     */
    Outcome prepare(Antrag antrag);
}
