/**
 * What is counted for the cost sharing: append-only, without personal data, written with the submission itself.
 */
package de.antragswerk.metering;
