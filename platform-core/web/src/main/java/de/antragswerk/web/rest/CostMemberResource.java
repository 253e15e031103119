package de.antragswerk.web.rest;

import de.antragswerk.costsharing.CostKeys;
import de.antragswerk.costsharing.Members;
import de.antragswerk.costsharing.ProfileJson;
import de.antragswerk.json.Json;
import de.antragswerk.plugin.Finding;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.settlement.Bounds;
import de.antragswerk.settlement.KeyFigures;
import de.antragswerk.settlement.KeyKind;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who shares costs, and by what they can be divided. */
@Path("/cost-sharing")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
@Tag(name = "Abrechnung")
public class CostMemberResource {
    private final Members members;
    private final CostKeys keys;

    @Inject
    public CostMemberResource(Members members, CostKeys keys) {
        this.members = members;
        this.keys = keys;
    }

    @GET
    @Path("members")
    @Operation(summary = "Wer sich wann an den Kosten beteiligt; ein Land sieht nur sich selbst")
    public String members() {
        return ApiJson.array(members.all(), CostJson::member).toString();
    }

    @PUT
    @Path("members/{land}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(
            summary = "Vermerkt andere Tage als die des Abkommens und Grenzen des Anteils",
            description = "{\"from\": \"2026-07-01\", \"until\": null, \"least\": 0, \"most\": 10000};"
                    + " Grenzen in Hundertsteln eines Prozents")
    public String override(@PathParam("land") String land, String body) {
        var json = JsonBody.of(body);
        return CostJson.member(
                        members.override(land(land), json.optionalDay("from"), json.optionalDay("until"), bounds(json)))
                .build()
                .toString();
    }

    @PUT
    @Path("members/{land}/below")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Wie ein Land seinen Anteil unter seinen Kommunen verteilt; auch durch das Land selbst",
            description = "{\"profile\": [{\"permille\": 1000, \"key\": \"USAGE\", \"figures\": \"\"}]};"
                    + " mit null trägt das Land alles")
    public String below(@PathParam("land") String land, String body) {
        // the body first: it is wrong in the same way whoever's the Land is
        var profile = JsonBody.of(body).stated("profile").profile("profile");
        return CostJson.member(members.below(land(land), profile)).build().toString();
    }

    @GET
    @Path("profiles")
    @Operation(summary = "Fertige Schlüssel zur Auswahl")
    public String profiles() {
        return ApiJson.array(
                        keys.profiles(),
                        profile -> Json.createObjectBuilder()
                                .add("id", profile.id())
                                .add("name", profile.name())
                                .add("profile", ProfileJson.write(profile.profile())))
                .toString();
    }

    @GET
    @Path("figures")
    @Operation(summary = "Die Grundzahlen der Schlüssel mit Stand und Quelle, hier die der Länder")
    public String figures() {
        return ApiJson.array(keys.figures(), CostJson::figures).toString();
    }

    @POST
    @Path("figures")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(
            summary = "Fügt Grundzahlen hinzu; ein anderer Stand bekommt einen anderen Namen, geändert wird keiner",
            description =
                    "{\"id\": \"zielgruppe-2026\", \"kind\": \"TARGET_GROUP\", \"edition\": \"2026\", \"source\": \"…\","
                            + " \"values\": {\"06\": 100000}}")
    public Response add(String body) {
        var json = JsonBody.of(body);
        var figures = new KeyFigures(
                json.text("id"),
                json.one("kind", KeyKind.class, KeyKind.TARGET_GROUP),
                json.text("edition"),
                json.text("source"),
                json.object("values").map(CostMemberResource::values).orElseGet(TreeMap::new));
        keys.add(figures);
        return Response.status(Response.Status.CREATED)
                .entity(CostJson.figures(figures).build().toString())
                .build();
    }

    private static TreeMap<String, Long> values(JsonObject json) {
        try {
            var values = new TreeMap<String, Long>();
            json.forEach((payer, figure) -> values.put(payer, ((JsonNumber) figure).longValueExact()));
            return values;
        } catch (ClassCastException | ArithmeticException wrong) {
            throw Refusal.invalid("figures-faulty", List.of(new Finding("/values", "no-whole-number")));
        }
    }

    private static Bounds bounds(JsonBody json) {
        try {
            return new Bounds(json.whole("least", 0), json.whole("most", 10_000));
        } catch (IllegalArgumentException wrong) {
            throw Refusal.invalid("member-faulty", List.of(new Finding("/least", "no-bounds")));
        }
    }

    private static LandKey land(String text) {
        return Ars.parse(text)
                .map(Ars::value)
                .filter(key -> key.length() == 2 && key.equals(text))
                .map(LandKey::new)
                .orElseThrow(() -> Refusal.notFound("land-unknown"));
    }
}
