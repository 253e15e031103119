/** What may be uploaded, whoever uploads it: read from the bytes, never believed from the name. */
package de.antragswerk.file;
