/**
 * What a citizen has begun and not sent. A draft belongs to one citizen, keeps its form version, is sealed for the
 * authority that will get it, and is deleted 30 days after the last edit (§ 8a Abs. 3 OZG).
 */
package de.antragswerk.draft;
