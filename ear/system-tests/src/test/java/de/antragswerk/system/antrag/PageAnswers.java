package de.antragswerk.system.antrag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person enters on one page of a form, by JSON Pointer. */
public record PageAnswers(String page, Map<String, String> entered) {

    /**
     * Reads whole applications: a line {@code # person} begins a page, a line {@code /person/vorname: Samira} enters something.
     *
     * @throws IllegalArgumentException if something is entered before the first page
     */
    static List<PageAnswers> read(String text) {
        var pages = new ArrayList<PageAnswers>();
        for (var line :
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            if (line.startsWith("# ")) {
                pages.add(new PageAnswers(line.substring(2), new LinkedHashMap<>()));
            } else if (pages.isEmpty()) {
                throw new IllegalArgumentException("on which page? " + line);
            } else {
                var colon = line.indexOf(": ");
                pages.getLast().entered().put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return List.copyOf(pages);
    }

    /** Whether this asks for one more entry of a repeating group instead of going on. */
    public boolean adds() {
        return entered.containsKey("aktion");
    }

    /** Whether nobody sees the page until others are filled: those of each member of the household, and the one on the home. */
    public boolean followsOthers() {
        return page.contains("-") || page.equals("wohnen");
    }
}
