/**
 * Figures of usage for others than those whose uses they are: other Länder, Kommunen and the public. A year is published
 * once, in fixed cells, and never changed; small counts stay hidden. A Land sees its own figures fully, and the coordination
 * office sees all, because it bills them.
 */
package de.antragswerk.metering.publication;
