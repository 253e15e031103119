/** For whoever runs the platform: plugins and outbox. */
package de.antragswerk.web.operation;
