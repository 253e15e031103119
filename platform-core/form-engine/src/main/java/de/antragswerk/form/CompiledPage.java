package de.antragswerk.form;

import de.antragswerk.plugin.form.Page;
import java.util.List;

/** A page with its parsed condition. The elements of a page that is asked for each entry are members of the entry. */
record CompiledPage(Page page, Rule when, List<Compiled> elements) {
    boolean isForEntries() {
        return page.each().isPresent();
    }
}
