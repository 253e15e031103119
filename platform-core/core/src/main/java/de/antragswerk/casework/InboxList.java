package de.antragswerk.casework;

import java.util.List;
import java.util.Optional;

/**
 * What has arrived, newest first.
 *
 * @param basket whose entries these are; empty: of all
 * @param baskets all of the authority in their order; empty when it has none
 */
public record InboxList(Optional<String> basket, List<BasketCount> baskets, List<InboxEntry> entries) {}
