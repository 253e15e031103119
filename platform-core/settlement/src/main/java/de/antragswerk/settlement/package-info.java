/**
 * Divides costs among payers, exact to the cent. Pure: no clock, no database, no order of the input; the same input gives the
 * same bytes. Depends on nothing but the JDK and the JSON interface, because payers run it themselves to check a statement.
 */
package de.antragswerk.settlement;
