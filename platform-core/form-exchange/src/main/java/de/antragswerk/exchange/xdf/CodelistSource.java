package de.antragswerk.exchange.xdf;

import java.util.List;

/** Where the codes of a list are found that a message only names. */
public interface CodelistSource {
    /** Knows no list. */
    CodelistSource NONE = list -> List.of();

    /** @return empty if the list is not known */
    List<Datenfeld.Wert> werte(Datenfeld.Codeliste list);
}
