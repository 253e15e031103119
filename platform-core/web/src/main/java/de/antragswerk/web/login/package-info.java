/**
 * Logging in and out: a thin OpenID Connect relying party for two realms (citizens and staff), and the check of bearer
 * tokens for the REST interface. The protocol is the library's (oauth2-oidc-sdk); what is ours is which realm a page
 * needs, which trust level a login reached, and that a session is one person only.
 */
package de.antragswerk.web.login;
