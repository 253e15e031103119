/** JSON-P with its provider looked up once: the standard's own entry point searches for it at every call. */
package de.antragswerk.json;
