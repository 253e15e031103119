package de.antragswerk.draft.edit;

import de.antragswerk.form.PageView;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** A page of a form, as far as taking answers needs it. Implementations are pure and never throw because of answers. */
public interface AskedPage {

    PageView view(JsonObject answers);

    /** @param posted by JSON Pointer; an absent one leaves its answer alone, a blank one removes it */
    JsonObject merge(JsonObject answers, Map<String, List<String>> posted);

    /** @param group pointer of a repeating group; a full or unknown one changes nothing */
    JsonObject add(JsonObject answers, String group);

    /** @param entry pointer of an entry; the last necessary ones stay */
    JsonObject remove(JsonObject answers, String entry);
}
