/**
 * Who did what to which case. Append-only; observers of events and explicit entries for reads.
 */
package de.antragswerk.audit;
