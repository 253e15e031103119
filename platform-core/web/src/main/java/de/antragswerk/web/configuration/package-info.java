/**
 * The pages on which those who run the benefits set them up: which areas, what is switched on there, and what citizens read
 * about it. Whatever can be wrong with a change is said by the core and shown at the field.
 */
package de.antragswerk.web.configuration;
