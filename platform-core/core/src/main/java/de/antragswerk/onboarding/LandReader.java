package de.antragswerk.onboarding;

import de.antragswerk.checklist.ChecklistItems;
import de.antragswerk.checklist.Readiness;
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
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The one check of a Land's document, for the build, the console and the REST interface. It reads strictly: what it does not
 * know is wrong, and everything that is wrong is named at once.
 */
@ApplicationScoped
public class LandReader {

    /** In bytes; a Land with 2,400 authorities, each with four benefits and six entries of the checklist, needs 4 to 5 MB. */
    public static final int LARGEST = 16 * 1024 * 1024;

    static final int MOST_AUTHORITIES = 4000;

    private final Predicate<Ars> known;
    private final ChecklistItems items;
    private final Supplier<LocalDate> today;

    @Inject
    LandReader(Regions regions, ChecklistItems items, Readiness readiness) {
        this(area -> regions.name(area).isPresent(), items, readiness::today);
    }

    LandReader() {
        this(area -> false, null, null);
    }

    /**
     * @param known whether the register knows an area
     * @param today the legal day, after which nothing can have been done
     */
    LandReader(Predicate<Ars> known, ChecklistItems items, Supplier<LocalDate> today) {
        this.known = known;
        this.items = items;
        this.today = today;
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
        var checklist = new ChecklistReader(items, today.get(), areas);
        var authorities = json.objects(
                "authorities", MOST_AUTHORITIES, authority -> AuthorityReader.read(authority, areas, checklist));
        var settings = json.objects("settings", MOST_AUTHORITIES, setting -> setting(setting, areas));
        var document = new LandDocument(
                land,
                HeadReader.coatOfArms(json),
                HeadReader.legalTexts(json.object("legalTexts")),
                checklist.ofLand(json),
                settings,
                authorities);
        json.end();
        return document;
    }

    private static BenefitEntry setting(Cursor json, AreaCheck areas) {
        return areas.once(json, BenefitReader.read(json, areas.setting(json)));
    }
}
