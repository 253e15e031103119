/**
 * Who may do what for an area, given on from the Land to the Kreis to the Kommune. The roles themselves are kept by the
 * identity provider as groups; here are the rules who may give and take them, and the trace that each change leaves.
 */
package de.antragswerk.people;
