/**
 * The guard. A database transaction acts in exactly one scope, set once by an interceptor inside the JTA transaction and
 * enforced by PostgreSQL's row-level security; without a scope nothing is visible. There is no second, forgettable check.
 */
package de.antragswerk.tenancy.scope;
