/** The table of docs/roles.md, and everybody who may or may not do what stands there. */
package de.antragswerk.system.access;
