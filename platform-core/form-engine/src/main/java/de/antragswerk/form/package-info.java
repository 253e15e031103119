/**
 * What a form asks, given the answers so far: one pure engine for the pages, the REST boundary, the submission and the
 * plugin test kit, so that none of them can disagree about a form.
 *
 * <p>Decisions: an answer that a condition hides is invisible to every other condition, and visibility is therefore
 * settled by repetition until nothing changes. Entered text that cannot be read is kept as it is and found by the
 * check, because a citizen's work must not vanish. A condition that fails shows its question: asking too much does less
 * harm than losing an answer.
 */
package de.antragswerk.form;
