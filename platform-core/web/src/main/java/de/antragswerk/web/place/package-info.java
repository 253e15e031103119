/** From a place to the authority that is responsible there: all that anybody may see without logging in. */
package de.antragswerk.web.place;
