/**
 * The accounts and groups of staff at the identity provider, as far as the platform looks after them. A thin client of
 * Keycloak's Admin REST API on the JDK's HTTP client: the vendor's client library brings RESTEasy, which fights with the
 * server's Jersey (ADR 0014). Nothing of a person is kept on our side.
 */
package de.antragswerk.directory;
