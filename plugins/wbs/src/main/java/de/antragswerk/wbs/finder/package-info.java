/** The Wohnberechtigungsschein in the finder: § 27 WoFG, independent of all other benefits. */
package de.antragswerk.wbs.finder;
