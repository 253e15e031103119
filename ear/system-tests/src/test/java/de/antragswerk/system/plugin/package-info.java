/** Other versions of a benefit's plugin, built from the real one as its authors would release them. */
package de.antragswerk.system.plugin;
