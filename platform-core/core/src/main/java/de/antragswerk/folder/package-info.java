/**
 * The citizen's own folder: facts about themselves that they kept for a later application, where each came from, and when
 * each was used again. Kept with consent only, seen by nobody else, taken over by the citizen's own hand.
 */
package de.antragswerk.folder;
