/** The benefit Wohnberechtigungsschein. */
package de.antragswerk.wbs;
