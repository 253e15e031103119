/** Hilfe zum Lebensunterhalt in the finder, and the Fourth Chapter of SGB XII that goes before it. */
package de.antragswerk.hzl.finder;
