/**
 * What a benefit plugin gives to the platform and what it gets from it.
 *
 * <p>A benefit plugin describes its forms and turns a filled Antrag into a case file or into findings. It holds no
 * state, opens no connection and owns no table: everything that it needs comes in as an argument, everything that it
 * has to say goes out as a result. A small base interface ({@link de.antragswerk.plugin.BenefitPlugin}) is complete by
 * itself; what only some benefits can do is a capability interface of its own that the same service also implements.
 */
@Export
@Version("1.2.0")
package de.antragswerk.plugin;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
