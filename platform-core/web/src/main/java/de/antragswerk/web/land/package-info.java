/**
 * The Länder: how the coordination office takes one in, changes it and lets it go; what a Land sees of itself; and what
 * citizens see of it. Forms are read into the one document that programs send too, so that both meet the same check.
 */
package de.antragswerk.web.land;
