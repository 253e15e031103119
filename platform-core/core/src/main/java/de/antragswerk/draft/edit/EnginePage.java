package de.antragswerk.draft.edit;

import de.antragswerk.form.FormEngine;
import de.antragswerk.form.PageAt;
import de.antragswerk.form.PageView;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** A page as the form engine asks it. */
public record EnginePage(FormEngine engine, PageAt page) implements AskedPage {

    @Override
    public PageView view(JsonObject answers) {
        return engine.filling(answers).view(page);
    }

    @Override
    public JsonObject merge(JsonObject answers, Map<String, List<String>> posted) {
        return engine.merge(page, answers, posted);
    }

    @Override
    public JsonObject add(JsonObject answers, String group) {
        return engine.addEntry(answers, group);
    }

    @Override
    public JsonObject remove(JsonObject answers, String entry) {
        return engine.removeEntry(answers, entry);
    }
}
