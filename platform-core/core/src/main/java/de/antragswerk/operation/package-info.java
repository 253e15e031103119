/**
 * What operators see: plugins and the outbox, never a case.
 */
package de.antragswerk.operation;
