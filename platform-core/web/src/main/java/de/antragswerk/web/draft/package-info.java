/**
 * A draft on its way to being sent: begin, fill page by page, add evidence, review, send. Every change is a form of
 * ours that answers with a redirect, so reloading and going back repeat nothing.
 */
package de.antragswerk.web.draft;
