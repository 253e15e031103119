/**
 * Brings a database to the version of this build, as its owner and never as the application.
 *
 * <p>The application's role owns nothing, so that row-level security binds it; everything that needs ownership happens
 * here, before the application starts.
 */
package de.antragswerk.liquibase;
