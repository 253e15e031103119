package de.antragswerk.system.http;

import de.antragswerk.system.antrag.Hauptantrag;
import de.antragswerk.system.antrag.PageAnswers;
import de.antragswerk.system.people.Person;
import de.antragswerk.system.platform.Platform;
import java.util.LinkedHashMap;
import java.util.Map;

/** A citizen at the pages, without a screen: the same requests, faster. */
public record CitizenSession(WebSession web) {
    private static final int MOST_ROUNDS = 5;

    public static CitizenSession of(Platform platform, Person citizen) {
        return new CitizenSession(WebSession.of(platform, citizen));
    }

    public String begin(String place, String form) {
        return web.post("/orte/" + place + "/alg2/beginnen/" + form, Map.of()).idOf("entwuerfe");
    }

    /** Answers questions until the page is content: an answer may bring up the next question. */
    public void answer(String draft, PageAnswers answers) {
        var address = "/entwuerfe/" + draft + "/seiten/" + answers.page();
        var fields = new LinkedHashMap<>(answers.entered());
        fields.put("aktion", "weiter");
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var answer = web.post(address, fields);
            if (answer.status() != 303) {
                throw new AssertionError(answers.page() + ": " + answer.status() + " " + answer.mainText());
            }
            if (!answer.location().contains("/seiten/" + answers.page())) {
                return;
            }
        }
        throw new AssertionError(
                "the page is not content: " + web.get(address + "?pruefen=ja").mainText());
    }

    public String fill(String place, Hauptantrag antrag) {
        var draft = begin(place, Hauptantrag.FORM);
        antrag.pages().forEach(page -> answer(draft, page));
        return draft;
    }

    public Answer upload(String draft, String item, String filename, byte[] content) {
        return web.upload("/entwuerfe/" + draft + "/nachweise", Map.of("nachweis", item), filename, content);
    }

    public Answer submit(String draft) {
        return web.post("/entwuerfe/" + draft + "/absenden", Map.of("geprueft", "ja"));
    }

    public String submitted(String draft) {
        return submit(draft).idOf("antraege");
    }

    public void discard(String draft) {
        web.post("/entwuerfe/" + draft + "/loeschen", Map.of());
    }
}
