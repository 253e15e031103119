/** The Postkörbe of an authority and the rules that fill them, for those who administer it. */
package de.antragswerk.web.routing;
