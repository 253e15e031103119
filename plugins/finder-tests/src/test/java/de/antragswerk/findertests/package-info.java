/** Held against the law: the finder rules of the four benefits together, as a person meets them. */
package de.antragswerk.findertests;
