package de.antragswerk.web.configuration;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.form.Filling;
import de.antragswerk.form.FormEngine;
import de.antragswerk.form.PageAt;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.FormId;
import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.form.FormTexts;
import de.antragswerk.web.page.German;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpSession;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form that is only tried out. The answers live in the session of the member of staff and nowhere else. */
record Preview(Benefit benefit, FormEngine engine, FormTexts texts, String address, HttpSession session) {

    static Preview of(Benefit benefit, FormId form, String address, HttpSession session) {
        var offer = benefit.descriptor().offer(form).orElseThrow(() -> Refusal.notFound("form-unknown"));
        return new Preview(
                benefit,
                benefit.engine(offer.current(), German.today()),
                new FormTexts(form, benefit.texts(Locale.GERMAN)),
                address + "/" + form,
                session);
    }

    JsonObject answers() {
        return session.getAttribute(key()) instanceof String stored ? parse(stored) : JsonValue.EMPTY_JSON_OBJECT;
    }

    void keep(JsonObject answers) {
        session.setAttribute(key(), answers.toString());
    }

    void forget() {
        session.removeAttribute(key());
    }

    Filling filling() {
        return engine.filling(answers());
    }

    List<PageAt> pages() {
        return filling().pages();
    }

    Optional<PageAt> page(String id) {
        return filling().page(id);
    }

    boolean isShort() {
        return benefit.descriptor()
                        .offer(texts.form())
                        .map(offer -> offer.purpose())
                        .orElseThrow()
                == FormPurpose.APPLICATION_DAY;
    }

    String addressOf(PageAt page) {
        return address + "/" + page.id();
    }

    /** Where to go on after that page; behind the last one is the end. */
    String after(PageAt page) {
        var pages = pages();
        var next = pages.indexOf(page) + 1;
        return next < pages.size() ? addressOf(pages.get(next)) : address + "/ende";
    }

    String before(PageAt page) {
        var pages = pages();
        var position = pages.indexOf(page);
        return position > 0 ? addressOf(pages.get(position - 1)) : address;
    }

    private String key() {
        return "antragswerk.preview." + address;
    }

    private static JsonObject parse(String stored) {
        try (var reader = Json.createReader(new StringReader(stored))) {
            return reader.readObject();
        }
    }
}
