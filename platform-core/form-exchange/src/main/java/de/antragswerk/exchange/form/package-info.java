/**
 * Our forms as others read them: as JSON Schema for senders, as XDatenfelder for the administration, and back.
 *
 * <p>Decisions: what XDatenfelder can say is said there (structure, cardinality, types, limits, codes, legal grounds); what it cannot
 * (conditions, pages, calculations) goes into the scripts of its rules as JSON, so that our own forms come back unchanged. A foreign
 * schema becomes a form that can be shown, and a list of what a person must still decide: its rules are free text.
 */
package de.antragswerk.exchange.form;
