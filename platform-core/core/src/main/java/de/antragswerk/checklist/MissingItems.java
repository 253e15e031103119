package de.antragswerk.checklist;

import de.antragswerk.tenancy.AuthorityId;
import java.util.List;

/** The mandatory items that an authority lacks for a benefit; those of its Land are among them. */
public record MissingItems(AuthorityId authority, String authorityName, String benefit, List<String> items) {

    public MissingItems {
        items = List.copyOf(items);
    }
}
