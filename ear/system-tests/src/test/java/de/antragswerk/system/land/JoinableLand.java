package de.antragswerk.system.land;

import de.antragswerk.system.platform.Platform;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;

/** A Land that does not take part yet, as a document: what Hessen says about itself, with the places of another Land. */
public final class JoinableLand {
    private static final String PLACES =
            "select json_agg(json_build_object('ars', ars, 'name', name) order by ars)::text"
                    + " from region_unit where level = 'GEMEINDE' and kind <> 66 and valid_until is null and ars like ? || '%'";

    private final String key;
    private final String name;
    private final Platform platform;

    public JoinableLand(Platform platform, String key, String name) {
        this.platform = platform;
        this.key = key;
        this.name = name;
    }

    public String path() {
        return "/laender/" + key;
    }

    public String key() {
        return key;
    }

    /** With every inhabited Gemeinde as an authority. */
    public JsonObject document() {
        var configuration = parse(platform.database()
                .string("select (configuration || jsonb_build_object('legalTexts', legal_texts))::text"
                        + " from land join land_public on land = key where key = '06'"));
        var places = parse("{\"authorities\":" + platform.database().string(PLACES, key) + "}");
        JsonObjectBuilder document = Json.createObjectBuilder(configuration);
        return document.add("key", key)
                .add("name", name)
                .add("authorities", places.get("authorities"))
                .build();
    }

    /** How many rows the Land has in each table, in one line. */
    public String rows() {
        return platform.database()
                .string(
                        "select (select count(*) from land where key = ?) || ' '"
                                + " || (select count(*) from land_public where land = ?) || ' '"
                                + " || (select count(*) from authority where land = ?) || ' '"
                                + " || (select count(*) from authority_key where authority like ? || '%')",
                        key, key, key, key);
    }

    private static JsonObject parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
