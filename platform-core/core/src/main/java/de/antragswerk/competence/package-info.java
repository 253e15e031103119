/**
 * Which place of a person's life decides for a benefit, and which authority that makes competent. The law of each benefit names
 * its own feature, so that one person can have to do with several authorities at once; no other component chooses a place.
 */
package de.antragswerk.competence;
