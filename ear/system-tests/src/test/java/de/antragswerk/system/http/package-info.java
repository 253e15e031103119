/** The platform by HTTP: a browser without a screen for the pages, and a client for the REST interface. */
package de.antragswerk.system.http;
