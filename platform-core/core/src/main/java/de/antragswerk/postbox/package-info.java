/**
 * Messages to the citizen, with the immutable instants that § 9 OZG makes count.
 */
package de.antragswerk.postbox;
