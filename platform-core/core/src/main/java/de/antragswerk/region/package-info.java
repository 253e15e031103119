/**
 * Where people live: the official municipality register as keys, names and a search.
 *
 * <p>The register is read from the database once and then held in memory as one immutable index, because it is small, changes
 * four times a year and is asked on every step of a form. Keys of dissolved municipalities stay resolvable, so that an old
 * Antrag still knows its place. A postal code is never a key: it is shared by many municipalities and many have several, so a
 * search by postal code says how sure it is.
 */
package de.antragswerk.region;
