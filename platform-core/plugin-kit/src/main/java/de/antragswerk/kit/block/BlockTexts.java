package de.antragswerk.kit.block;

import de.antragswerk.kit.block.ExpandedForm.Origin;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives every question that came out of a block its texts under its ordinary keys. What a plugin says itself wins; a text that it
 * leaves blank is not shown at all.
 *
 * <p>Which text holds is decided in German. Were it decided in each language, a question that the plugin words anew would keep the
 * block's old words wherever the new ones are not translated yet.
 */
public final class BlockTexts {
    private static final String GERMAN = "de";
    private static final String BLOCK = "block.";
    private static final String REASON = "reason.";

    private final Map<String, Map<String, String>> plugin;
    private final BlockLibrary library;
    private final Map<String, String> sources = new HashMap<>();

    /**
     * @param plugin texts by language tag, as its files hold them
     * @param forms all forms of the plugin
     */
    public BlockTexts(Map<String, Map<String, String>> plugin, BlockLibrary library, Collection<ExpandedForm> forms) {
        this.plugin = plugin;
        this.library = library;
        forms.forEach(this::find);
    }

    /** Complete: in German where that language lacks a text. */
    public Map<String, String> in(String language) {
        Map<String, String> texts = new HashMap<>();
        plugin.getOrDefault(GERMAN, Map.of())
                .forEach((key, german) -> texts.put(key, own(language, key).orElse(german)));
        texts.keySet().removeIf(key -> key.startsWith(BLOCK) || key.startsWith(REASON));
        sources.forEach((key, source) -> said(language, source).ifPresent(text -> texts.putIfAbsent(key, text)));
        texts.values().removeIf(String::isBlank);
        return Map.copyOf(texts);
    }

    private void find(ExpandedForm form) {
        form.origins().forEach((path, origin) -> {
            var prefix = form.id() + "." + path;
            places(origin, ".label").findFirst().ifPresent(key -> sources.put(prefix + ".label", key));
            places(origin, ".help").findFirst().ifPresent(key -> sources.put(prefix + ".help", key));
            why(origin).ifPresent(key -> sources.put(prefix + ".why", key));
        });
        form.json()
                .getJsonObject("codeLists")
                .forEach((list, codes) ->
                        codes.asJsonArray().getValuesAs(JsonString::getString).forEach(code -> code(list, code)));
    }

    private void code(String list, String code) {
        var key = "code." + list + "." + code;
        sources.put(key, key);
    }

    private Optional<String> why(Origin origin) {
        return Stream.concat(places(origin, ".why"), origin.reason().map(reason -> REASON + reason).stream())
                .filter(this::isSaid)
                .findFirst();
    }

    private Stream<String> places(Origin origin, String kind) {
        return origin.places().stream().map(place -> BLOCK + place + kind).filter(this::isSaid);
    }

    private boolean isSaid(String key) {
        return said(GERMAN, key).isPresent();
    }

    private Optional<String> said(String language, String key) {
        return own(GERMAN, key).isPresent()
                ? own(language, key).or(() -> own(GERMAN, key))
                : common(language, key).or(() -> common(GERMAN, key));
    }

    private Optional<String> own(String language, String key) {
        return Optional.ofNullable(plugin.getOrDefault(language, Map.of()).get(key));
    }

    private Optional<String> common(String language, String key) {
        return Optional.ofNullable(library.texts(language).get(key));
    }
}
