/**
 * What must be there before the first request: register, tenants, keys.
 */
package de.antragswerk.startup;
