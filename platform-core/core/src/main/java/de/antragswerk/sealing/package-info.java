/**
 * Encryption at rest. Every authority has data keys of its own, wrapped by a master key that comes from configuration
 * and never enters the database; a dump shows no social data, and deleting a key makes its data unreadable.
 */
package de.antragswerk.sealing;
