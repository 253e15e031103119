package de.antragswerk.web.form;

import java.util.List;

/** Questions that belong together under a heading, which may be empty. */
public record GroupView(String id, String label, String help, List<ElementView> elements) implements ElementView {
    @Override
    public String element() {
        return "group";
    }
}
