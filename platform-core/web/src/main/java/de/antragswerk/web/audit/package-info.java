/** For whoever runs the platform: whether the audit journal is intact. Nothing here says who read what. */
package de.antragswerk.web.audit;
