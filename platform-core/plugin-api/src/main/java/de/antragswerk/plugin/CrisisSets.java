package de.antragswerk.plugin;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Capability of a plugin: its forms know simplifications for a time of crisis. The coordination office switches a set on, from a day
 * until a day, for all tenants at once; whatever is begun on one of these days keeps it until it is sent
 * ({@link Antrag#sets()}).
 */
@ConsumerType
public interface CrisisSets {

    /** Ids are distinct. Never null, always equal while the bundle is active. */
    List<CrisisSet> crisisSets();
}
