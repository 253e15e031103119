package de.antragswerk.web.land;

import de.antragswerk.json.Json;
import de.antragswerk.onboarding.CoatOfArms;
import de.antragswerk.onboarding.LandDocument;
import de.antragswerk.onboarding.LandReader;
import de.antragswerk.onboarding.LandWriter;
import de.antragswerk.onboarding.ReadOutcome;
import de.antragswerk.region.LandUnit;
import de.antragswerk.region.Regions;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.page.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.mvc.Models;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a Land, for joining and for changing: shown, read, and shown again with everything that was entered. */
@Singleton
public class LandFormPage {
    static final String VIEW = "land-formular.html";
    private static final String BASE = "grundlage";
    private static final String ARMS = "/wappen";
    private final LandReader reader;
    private final Regions regions;
    private final Models models;

    @Inject
    public LandFormPage(LandReader reader, Regions regions, Models models) {
        this.reader = reader;
        this.regions = regions;
        this.models = models;
    }

    /** An empty form for a Land, or one that shows the document. */
    void show(LandUnit land, JsonObject base, String version, AdminForm admin) {
        show(land, base, version, admin, EnteredLand.fields(base), Map.of());
    }

    private void show(
            LandUnit land,
            JsonObject base,
            String version,
            AdminForm admin,
            Map<String, String> entered,
            Map<String, String> errors) {
        var authorities = base.get("authorities") instanceof JsonArray array ? array.size() : 0;
        models.put("stale", false)
                .put("land", land)
                .put("joined", !version.isEmpty())
                .put("version", version)
                .put("base", base.isEmpty() ? "" : base.toString())
                .put("authorities", authorities)
                .put("areas", entered.getOrDefault("gebiete", authorities > 0 ? "bisher" : "kreise"))
                .put("hasArms", base.containsKey("coatOfArms"))
                .put("sections", new LandFields(entered, errors).sections())
                .put("admin", admin.section(errors))
                .put("armsError", errors.getOrDefault(ARMS, ""))
                .put("documentError", errors.getOrDefault(Findings.DOCUMENT, ""))
                .put("errors", Findings.summary(errors));
    }

    /** The document, or nothing: then the form is ready to be shown again. */
    Optional<LandDocument> read(LandUnit land, SentForm form) {
        var base = form.document(BASE);
        var errors = new LinkedHashMap<String, String>();
        var picture = picture(form, base, errors);
        var bytes = form.file("dokument")
                .orElseGet(() -> EnteredLand.document(land, form.fields(), base, places(land, form), picture));
        var outcome = reader.read(bytes);
        if (outcome instanceof ReadOutcome.Wrong wrong) {
            errors.putAll(Findings.byField(wrong.findings()));
        } else if (outcome instanceof ReadOutcome.Right right
                && !right.document().key().area().equals(land.ars())) {
            errors.put(Findings.DOCUMENT, Texts.german().text("land.finding.not-the-address"));
        }
        var admin = AdminForm.of(form);
        errors.putAll(admin.errors());
        if (errors.isEmpty() && outcome instanceof ReadOutcome.Right right) {
            return Optional.of(right.document());
        }
        var kept = Json.createObjectBuilder(base).remove("coatOfArms");
        if (!picture.isEmpty()) {
            kept.add("coatOfArms", picture);
        }
        show(land, kept.build(), form.text("version"), admin, form.fields(), errors);
        return Optional.empty();
    }

    private static JsonObject picture(SentForm form, JsonObject base, Map<String, String> errors) {
        var present = form.text("wappen-entfernen").isEmpty() && base.containsKey("coatOfArms")
                ? base.getJsonObject("coatOfArms")
                : JsonValue.EMPTY_JSON_OBJECT;
        var upload = form.file("wappen");
        if (upload.isEmpty()) {
            return present;
        }
        var arms = CoatOfArms.of(upload.get());
        if (arms.isEmpty()) {
            errors.put(ARMS, Texts.german().text("land.finding.not-a-picture"));
            return present;
        }
        return Json.createObjectBuilder()
                .add("mediaType", arms.get().kind().mediaType())
                .add("data", Base64.getEncoder().encodeToString(arms.get().bytes()))
                .build();
    }

    private Map<String, String> places(LandUnit land, SentForm form) {
        return switch (form.text("gebiete")) {
            case "kreise" -> EnteredLand.kreise(regions.within(land.ars()));
            case "gemeinden" -> EnteredLand.names(regions.within(land.ars()));
            default -> Map.of();
        };
    }

    LandUnit land(LandKey key) {
        return LandKeys.unit(regions, key);
    }

    List<LandUnit> laender() {
        return regions.laender();
    }

    static JsonObject json(LandDocument document) {
        return Json.object(LandWriter.bytes(document));
    }
}
