/** The benefits of the Asylbewerberleistungsgesetz. */
package de.antragswerk.asylblg;
