/**
 * From the outbox to the authority: at least once by the worker, exactly once for the receiver.
 */
package de.antragswerk.delivery;
