/**
 * Pages on which the coordination office brings versions of plugins in, wave by wave, and on which Länder see what they are on.
 */
package de.antragswerk.web.rollout;
