/** The Asylbewerberleistungsgesetz in the finder: § 1 decides, §§ 2, 3 and 7 say how much. */
package de.antragswerk.asylblg.finder;
