/**
 * The only package that knows OSGi.
 */
package de.antragswerk.benefit.osgi;
