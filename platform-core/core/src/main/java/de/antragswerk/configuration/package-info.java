/**
 * What those who run the benefits set by themselves: a Kommune for itself, its Kreis or its Land for all in it.
 *
 * <p>A setting is one row for one area of any level and takes effect at once; what lies in the area inherits it until something
 * more specific is set. Changing a setting never touches a draft or a submission: those are bound to their authority. A change
 * names the version that it was made from, so that two people (or two tabs) never overwrite each other without knowing.
 */
package de.antragswerk.configuration;
