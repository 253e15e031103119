/**
 * The accessible PDF of a submission (PDF/UA-1, PDF/A-2a).
 */
package de.antragswerk.document;
