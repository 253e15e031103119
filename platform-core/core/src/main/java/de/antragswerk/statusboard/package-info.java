/**
 * Which service has come how far in which Land: the public status board of the implementation projects.
 *
 * <p>The services are those of the catalogues (LeiKa key, OZG id, or in neither), finer than the benefits that the platform takes
 * applications for. The phases are kept by the coordination office; how many authorities take part is counted from what is
 * switched on, so that nobody can forget to update it.
 */
package de.antragswerk.statusboard;
