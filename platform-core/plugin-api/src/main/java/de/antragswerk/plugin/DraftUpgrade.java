package de.antragswerk.plugin;

import jakarta.json.JsonObject;
import org.osgi.annotation.versioning.ConsumerType;

/** Capability of a plugin: carries the answers of a draft to a later version of its form without losing any. */
@ConsumerType
public interface DraftUpgrade {

    /**
     * @param answers as given under {@code from}, possibly incomplete
     * @return the same answers under their paths in {@code to}; never null
     */
    JsonObject upgrade(FormId form, FormVersion from, FormVersion to, JsonObject answers);
}
