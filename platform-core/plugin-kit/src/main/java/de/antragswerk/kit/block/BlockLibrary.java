package de.antragswerk.kit.block;

import de.antragswerk.kit.Resources;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All blocks that the forms of a plugin may use: the common ones and its own.
 *
 * @param blocks elements by the block's name
 * @param codeLists codes by the list's name; a form's own list of that name wins
 * @param textsByLanguage by language tag; incomplete in any language but German
 */
public record BlockLibrary(
        Map<String, JsonArray> blocks,
        Map<String, JsonArray> codeLists,
        Map<String, Map<String, String>> textsByLanguage) {
    private static final String COMMON = "common";
    private static final String GERMAN = "de";

    public BlockLibrary {
        blocks = Map.copyOf(blocks);
        codeLists = Map.copyOf(codeLists);
        textsByLanguage = Map.copyOf(textsByLanguage);
    }

    /** @param files names of the plugin's own files under {@code blocks/} */
    public static BlockLibrary read(Resources plugin, List<String> files, List<String> languages) {
        var sources = Stream.concat(
                        Stream.of(new Source(BlockLibrary.class::getResourceAsStream, COMMON)),
                        files.stream().map(file -> new Source(plugin, "blocks/" + file)))
                .toList();
        Map<String, JsonArray> blocks = new HashMap<>();
        Map<String, JsonArray> codeLists = new HashMap<>();
        sources.stream().map(Source::json).forEach(json -> {
            json.getOrDefault("blocks", JsonValue.EMPTY_JSON_OBJECT)
                    .asJsonObject()
                    .forEach((name, block) -> {
                        if (blocks.put(name, block.asJsonObject().getJsonArray("elements")) != null) {
                            throw new IllegalArgumentException("there are two blocks " + name);
                        }
                    });
            json.getOrDefault("codeLists", JsonValue.EMPTY_JSON_OBJECT)
                    .asJsonObject()
                    .forEach((name, codes) -> codeLists.put(name, codes.asJsonArray()));
        });
        Map<String, Map<String, String>> texts = new HashMap<>();
        languages.forEach(language -> texts.put(language, texts(sources, language)));
        return new BlockLibrary(blocks, codeLists, texts);
    }

    JsonArray elements(String block) {
        var elements = blocks.get(block);
        if (elements == null) {
            throw new IllegalArgumentException("there is no block " + block + ", only "
                    + new ArrayList<>(blocks.keySet()).stream().sorted().toList());
        }
        return elements;
    }

    Map<String, String> texts(String language) {
        return textsByLanguage.getOrDefault(language, Map.of());
    }

    /** What a later file words anew in German is not translated by an earlier one. */
    private static Map<String, String> texts(List<Source> sources, String language) {
        Map<String, String> texts = new HashMap<>();
        sources.forEach(source -> {
            texts.keySet().removeAll(source.texts(GERMAN).keySet());
            texts.putAll(source.texts(language));
        });
        return Map.copyOf(texts);
    }

    private record Source(Resources resources, String file) {
        JsonObject json() {
            return resources.json(file + ".json");
        }

        Map<String, String> texts(String language) {
            return resources.texts(file + "_" + language + ".properties");
        }
    }
}
