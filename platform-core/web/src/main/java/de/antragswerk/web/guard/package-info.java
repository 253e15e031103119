/**
 * What protects every answer and every change, whoever sends it: security headers, the check that a change comes from
 * one of our own pages, and the rule where a redirect may lead.
 */
package de.antragswerk.web.guard;
