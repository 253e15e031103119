/**
 * Crisis sets: simplifications that plugins hold ready and that the coordination office switches on for a time, for all tenants and
 * without a restart.
 *
 * <p>What a set means is the plugin's affair; here is only whether it holds on a day. It is asked once, when something is begun: a
 * draft keeps the sets of that day, so that nobody is asked for more because the window has closed meanwhile.
 */
package de.antragswerk.crisis;
