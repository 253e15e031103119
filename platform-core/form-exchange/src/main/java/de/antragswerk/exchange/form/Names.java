package de.antragswerk.exchange.form;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids for our form model out of the names that others gave: {@code Straße und Hausnummer} becomes {@code strasseUndHausnummer}. */
final class Names {
    private static final int LONGEST = 50;
    private static final int LONGEST_FORM = 40;
    private static final Set<String> TAKEN_BY_CONDITIONS = Set.of("item", "parent", "parent2", "day", "today", "sets");
    private final Set<String> siblings = new HashSet<>(TAKEN_BY_CONDITIONS);

    /** An id that no sibling has yet. */
    String unique(String name) {
        var wanted = id(name);
        var id = wanted;
        for (var number = 2; !siblings.add(id); number++) {
            id = wanted + number;
        }
        return id;
    }

    static String id(String name) {
        var words = name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss")
                .split("[^A-Za-z0-9]+");
        var id = new StringBuilder();
        for (var word : words) {
            if (!word.isEmpty()) {
                id.append(id.isEmpty() ? small(word) : capital(word));
            }
        }
        if (id.isEmpty() || !Character.isLetter(id.charAt(0))) {
            id.insert(0, "feld");
        }
        return id.substring(0, Math.min(id.length(), LONGEST));
    }

    private static String small(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** As {@link #id}, in the form of a form's id: {@code antrag-auf-wohngeld}. */
    static String formId(String name) {
        var id = id(name).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        var whole = id.replaceAll("-+", "-");
        var cut = whole.substring(0, Math.min(whole.length(), LONGEST_FORM)).replaceAll("-$", "");
        return cut.length() < 2 ? cut + "-formular" : cut;
    }
}
