/**
 * Usage as those see it whose uses they are, and the coordination office: by area, benefit, kind, version, month and day,
 * out of the sums that the intake keeps. Row-level security decides what a scope sees; nothing is suppressed here.
 */
package de.antragswerk.metering.view;
