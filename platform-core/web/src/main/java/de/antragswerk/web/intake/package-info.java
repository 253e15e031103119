/** Applying for several benefits at once, as people see it. */
package de.antragswerk.web.intake;
