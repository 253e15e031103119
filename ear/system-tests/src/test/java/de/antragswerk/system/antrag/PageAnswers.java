package de.antragswerk.system.antrag;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a person enters on one page of a form, by JSON Pointer. */
public record PageAnswers(String page, Map<String, String> entered) {

    static PageAnswers on(String page, String... pointersAndValues) {
        var entered = new LinkedHashMap<String, String>();
        for (var position = 0; position < pointersAndValues.length; position += 2) {
            entered.put(pointersAndValues[position], pointersAndValues[position + 1]);
        }
        return new PageAnswers(page, entered);
    }
}
