package de.antragswerk.plugin;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Capability of a plugin: values that an authority, its Kreis or its Land sets for the benefit, and that the plugin gets in
 * {@link Antrag#parameters()}.
 */
@ConsumerType
public interface Configurable {

    /** In the order in which they are shown; names are distinct. Never null, always equal while the bundle is active. */
    List<Parameter> parameters();
}
