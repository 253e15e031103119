/**
 * The benchmark of docs/benchmarks.md: the platform beside a bare JDBC client on the same machine and the same
 * PostgreSQL, in one run. No test and no threshold: it prints figures.
 */
package de.antragswerk.bench;
