package de.antragswerk.draft.edit;

import de.antragswerk.form.FormEngine;
import de.antragswerk.form.PageView;
import de.antragswerk.plugin.form.Page;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** A page as the form engine asks it. */
public record EnginePage(FormEngine engine, Page page) implements AskedPage {

    @Override
    public PageView view(JsonObject answers) {
        return engine.view(page, answers);
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
