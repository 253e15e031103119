/**
 * Before a version of a plugin goes to anybody, it is tried on the drafts that lie there: in memory, and without writing any.
 * What comes out are numbers for each form and version. Nobody sees a draft.
 */
package de.antragswerk.rehearsal;
