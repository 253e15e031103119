package de.antragswerk.plugin.form;

import java.util.List;

/** The answers that a choice allows, in the order in which they are shown. */
public record CodeList(String id, List<String> codes) {
    public CodeList {
        Ids.checked(id);
        codes = List.copyOf(codes);
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("a code list has codes: " + id);
        }
    }
}
