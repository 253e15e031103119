/** Published forms as files for those who work with them: JSON Schema for senders, XDatenfelder for the administration. */
package de.antragswerk.web.formfile;
