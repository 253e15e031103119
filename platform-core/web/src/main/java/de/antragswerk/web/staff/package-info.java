/** The authority's side: the inbox of one Kommune and its cases. */
package de.antragswerk.web.staff;
