/**
 * The boundary: pages for people (Jakarta MVC) and the REST interface for programs, on the same core. Nothing here opens
 * a transaction or sees an entity; every answer passes the same filters, which {@link de.antragswerk.web.Startup}
 * registers in one place and one order.
 */
package de.antragswerk.web;
