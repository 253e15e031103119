/**
 * How a Land comes onto the platform. One document holds everything that a Land says about itself; its canonical JSON is a file
 * of the tenants jar, the body of the REST interface, and what the console reads and writes. There is one check for all three.
 *
 * <p>The tables are what counts: the document is written from them, so that reading what was written changes nothing.
 */
package de.antragswerk.onboarding;
