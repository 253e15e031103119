package de.antragswerk.web.whatif;

import de.antragswerk.whatif.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes that could be read, and what is wrong with the rest: the key of a text for the field's name. */
final class Reading {
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    void add(Change change) {
        changes.add(change);
    }

    void wrong(String field, String text) {
        errors.putIfAbsent(field, text);
    }

    boolean isRight() {
        return errors.isEmpty();
    }

    boolean isWrong(String field) {
        return errors.containsKey(field);
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    Map<String, String> errors() {
        return errors;
    }
}
