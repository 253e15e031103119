/** The benefit Hilfe zum Lebensunterhalt. */
package de.antragswerk.hzl;
