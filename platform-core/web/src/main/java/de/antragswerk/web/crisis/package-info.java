/** Crisis sets in the hands of the coordination office. */
package de.antragswerk.web.crisis;
