/**
 * Who is acting. The boundary signs in a citizen or a member of staff for one request; the core asks here and nowhere
 * else.
 */
package de.antragswerk.identity;
