package de.antragswerk.plugin;

import static java.util.Objects.requireNonNull;

/**
 * A file that the citizen handed in.
 *
 * @param item id of the evidence item in the form definition
 * @param size in bytes
 */
public record Evidence(String item, String filename, String mediaType, long size) {
    public Evidence {
        requireNonNull(item, "evidence belongs to an item");
        requireNonNull(filename, "evidence has a file name");
        requireNonNull(mediaType, "evidence has a media type");
    }
}
