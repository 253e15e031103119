/**
 * The authority's side: inbox, case, decision. Every read of a case leaves an audit entry.
 */
package de.antragswerk.casework;
