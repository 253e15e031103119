/**
 * What goes wrong, told kindly: a page for people, problem+json (RFC 9457) for programs. What nobody foresaw gets an
 * incident number and nothing else; the log has the rest, without personal data.
 */
package de.antragswerk.web.problem;
