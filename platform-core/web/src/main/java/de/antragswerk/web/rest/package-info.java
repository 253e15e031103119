/**
 * The interface for programs, version 1: other front ends, case systems, the coordination office's tools. JSON in and
 * out, bearer tokens of the two realms, problems after RFC 9457.
 */
package de.antragswerk.web.rest;
