package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.problem.Refusal;
import de.antragswerk.routing.RuleBook;
import de.antragswerk.routing.RuleBookJson;
import de.antragswerk.routing.RuleBooks;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.PathIds;
import de.antragswerk.web.problem.ProblemJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole rule book of an authority: its Postkörbe and the rules that fill them. */
@Path("/areas/{ars}/work-baskets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
@Tag(name = "Bereiche einrichten")
public class WorkBasketResource {
    private static final int PRECONDITION_REQUIRED = 428;
    private final RuleBooks books;

    @Inject
    public WorkBasketResource(RuleBooks books) {
        this.books = books;
    }

    @GET
    @Operation(summary = "Postkörbe und Verteilregeln einer Stelle")
    public Response book(@PathParam("ars") String ars) {
        return answer(books.of(PathIds.area(ars)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ersetzt alle Postkörbe und Verteilregeln einer Stelle",
            description =
                    "{\"baskets\": [\"…\"], \"rules\": [{\"basket\": \"…\", \"benefit\": \"…\", \"variant\": \"…\","
                            + " \"letters\": {\"from\": \"A\", \"to\": \"K\"}, \"postalCodes\": [\"651\"],"
                            + " \"age\": {\"from\": 18, \"to\": 24}}]}; außer basket ist in einer Regel alles freiwillig, die erste"
                            + " passende entscheidet, sonst gilt der erste Postkorb. Fälle eines Postkorbs, der fehlt, kommen in den"
                            + " ersten. If-Match mit dem ETag des letzten GET ist nötig")
    public Response replace(
            @PathParam("ars") String ars, @HeaderParam(HttpHeaders.IF_MATCH) String version, String body) {
        var area = PathIds.area(ars);
        if (version == null || version.isBlank()) {
            books.of(area);
            return problem(PRECONDITION_REQUIRED, "rules-version-missing");
        }
        try {
            return answer(books.replace(area, read(body), version.strip().replace("\"", "")));
        } catch (Refusal refusal) {
            if (!refusal.code().equals("rules-changed")) {
                throw refusal;
            }
            return problem(Response.Status.PRECONDITION_FAILED.getStatusCode(), refusal.code());
        }
    }

    private static RuleBook read(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var json = reader.readObject();
            return RuleBookJson.read(json.getJsonArray("baskets"), json.getJsonArray("rules"));
        } catch (JsonException malformed) {
            throw Refusal.invalid("json-malformed");
        } catch (IllegalArgumentException | ClassCastException malformed) {
            throw Refusal.invalid("rules-malformed");
        }
    }

    private static Response answer(RuleBooks.Current current) {
        var json = Json.createObjectBuilder()
                .add("baskets", RuleBookJson.baskets(current.book()))
                .add("rules", RuleBookJson.rules(current.book()))
                .build();
        return Response.ok(json.toString())
                .tag(new EntityTag(current.version()))
                .build();
    }

    private static Response problem(int status, String code) {
        return Response.status(status)
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.of(status, code, List.of()).toString())
                .build();
    }
}
