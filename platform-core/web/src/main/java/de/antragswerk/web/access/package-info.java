/**
 * Who may call what. Every resource method says it with {@code @RolesAllowed} or {@code @PermitAll}; one that says
 * nothing is closed, and a test finds it. Finer questions (whose draft, which authority's case) are the core's.
 */
package de.antragswerk.web.access;
