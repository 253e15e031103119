package de.antragswerk.alg2;

import de.antragswerk.kit.Given;
import de.antragswerk.kit.NoteTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labour market profile in a few sentences, for the first talk (§ 15 SGB II). What is told of health is not repeated here.
 *
 * @param words German texts of the forms, for the names of codes
 */
record ProfileNotes(Given answers, NoteTexts texts, Map<String, String> words) {

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        answers.text("lage.art").ifPresent(code -> notes.add(texts.text("note.profile", "state", word("lage", code))));
        list("note.profile-wishes", entries("wunschberufe", entry -> entry.text("beruf").stream()), notes);
        list(
                "note.profile-support",
                answers.list("lage.unterstuetzung").stream().map(code -> word("unterstuetzung", code)),
                notes);
        list(
                "note.profile-languages",
                entries(
                        "sprachen",
                        entry -> entry.text("sprache").stream()
                                .map(language -> language
                                        + entry.text("niveau")
                                                .map(code -> " (" + word("sprachniveau", code) + ")")
                                                .orElse(""))),
                notes);
        when(answers.isOneOf("betreuung.gesichert", "nein", "teilweise"), "note.profile-childcare", notes);
        when(answers.yes("betreuung.pflege"), "note.profile-care", notes);
        when(answers.isOneOf("gesundheit.einschraenkung", "ja"), "note.profile-health", notes);
        when(isForeign(), "note.profile-recognition", notes);
        return List.copyOf(notes);
    }

    private boolean isForeign() {
        return answers.isOneOf("schule.anerkannt", "nein", "beantragt")
                || answers.entries("bildung").anyMatch(entry -> entry.isOneOf("anerkannt", "nein", "beantragt"));
    }

    private Stream<String> entries(String path, Function<Given, Stream<String>> words) {
        return answers.entries(path).flatMap(words);
    }

    private void list(String key, Stream<String> things, List<String> notes) {
        var named = things.collect(Collectors.joining("; "));
        if (!named.isEmpty()) {
            notes.add(texts.text(key, "list", named));
        }
    }

    private void when(boolean holds, String key, List<String> notes) {
        if (holds) {
            notes.add(texts.text(key));
        }
    }

    private String word(String list, String code) {
        return words.getOrDefault("code." + list + "." + code, code);
    }
}
