package de.antragswerk.form;

import jakarta.json.JsonValue;

/**
 * An answer that was given and is no longer asked, or that the form does not know; it stays in the draft and is not sent.
 *
 * @param textPath path for the text keys, without positions
 */
public record Dropped(String pointer, String textPath, JsonValue value) {}
