/**
 * Who did what to which case. Append-only; observers of events and explicit entries for reads. Entries are written in the
 * transaction of what they record; the hash chain that makes gaps show is laid over them afterwards (ADR 0022).
 */
package de.antragswerk.audit;
