/**
 * XDatenfelder, the format in which the administration exchanges forms (FIM, Baustein Datenfelder), in the versions 2.0 and 3.0.
 * Names of the standard are kept. Nothing here knows our own form model; {@code de.antragswerk.exchange} maps between the two.
 */
package de.antragswerk.exchange.xdf;
