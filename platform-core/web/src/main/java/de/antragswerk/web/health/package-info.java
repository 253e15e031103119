/** Whether the platform can serve, for load balancers and operators; says by name what is missing. */
package de.antragswerk.web.health;
