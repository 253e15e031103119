package de.antragswerk.onboarding;

import de.antragswerk.json.Json;
import de.antragswerk.plugin.Finding;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/**
 * The one check of a Land's document, for the build, the console and the REST interface. It reads strictly: what it does not
 * know is wrong, and everything that is wrong is named at once.
 */
@ApplicationScoped
public class LandReader {

    public static final int LARGEST = 8 * 1024 * 1024;
    static final int MOST_AUTHORITIES = 4000;

    private final Predicate<Ars> known;

    @Inject
    LandReader(Regions regions) {
        this(area -> regions.name(area).isPresent());
    }

    LandReader() {
        this(area -> false);
    }

    /** @param known whether the register knows an area */
    LandReader(Predicate<Ars> known) {
        this.known = known;
    }

    public ReadOutcome read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return wrong("document-too-large");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            try (var reader = Json.createStrictReader(new StringReader(text))) {
                return reader.read() instanceof JsonObject object ? read(object) : wrong("not-an-object");
            }
        } catch (CharacterCodingException noUtf8) {
            return wrong("not-utf-8");
        } catch (JsonException | NumberFormatException noJson) {
            return wrong("not-json");
        }
    }

    private static ReadOutcome wrong(String code) {
        return new ReadOutcome.Wrong(List.of(new Finding("", code)));
    }

    /** Checks a document that was put together from a form in the same way. */
    public ReadOutcome check(LandDocument document) {
        return read(LandWriter.json(document));
    }

    private ReadOutcome read(JsonObject json) {
        var findings = new Findings();
        var document = document(new Cursor("", json, findings));
        return findings.all().isEmpty() ? new ReadOutcome.Right(document) : new ReadOutcome.Wrong(findings.all());
    }

    private LandDocument document(Cursor json) {
        var land = HeadReader.land(json);
        if (!known.test(land.key().area())) {
            json.wrong("key", "area-unknown");
        }
        var areas = new AreaCheck(land.key(), known);
        var authorities =
                json.objects("authorities", MOST_AUTHORITIES, authority -> AuthorityReader.read(authority, areas));
        var settings = json.objects("settings", MOST_AUTHORITIES, setting -> setting(setting, areas));
        var document = new LandDocument(
                land,
                HeadReader.coatOfArms(json),
                HeadReader.legalTexts(json.object("legalTexts")),
                settings,
                authorities);
        json.end();
        return document;
    }

    private static BenefitEntry setting(Cursor json, AreaCheck areas) {
        return areas.once(json, BenefitReader.read(json, areas.setting(json)));
    }
}
