/**
 * What a citizen has sent: immutable payload, one status ladder, one place that moves along it.
 */
package de.antragswerk.submission;
