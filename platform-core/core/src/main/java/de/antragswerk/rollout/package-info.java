/**
 * A new version of a benefit's plugin is brought in wave by wave, first to a pilot group, and held by itself when it does badly.
 * Who is on which version follows from the areas of the started waves: nothing is stored for each authority, so that one that
 * joins later is on the right version too. One rollout at a time for a benefit.
 */
package de.antragswerk.rollout;
