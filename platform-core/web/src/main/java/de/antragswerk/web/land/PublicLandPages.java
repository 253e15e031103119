package de.antragswerk.web.land;

import de.antragswerk.onboarding.CoatOfArms;
import de.antragswerk.onboarding.PublicLaender;
import de.antragswerk.problem.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What a Land tells citizens: whom to ask, its legal texts, its coat of arms. */
@Path("/land/{key:\\d\\d}")
@PermitAll
public class PublicLandPages {
    private final PublicLaender laender;
    private final Models models;

    @Inject
    public PublicLandPages(PublicLaender laender, Models models) {
        this.laender = laender;
        this.models = models;
    }

    @GET
    @PermitAll
    @Controller
    public String show(@PathParam("key") String key) {
        models.put("land", laender.find(LandKeys.of(key)).orElseThrow(() -> Refusal.notFound("land-unknown")));
        return "land-rechtliches.html";
    }

    /** Only pictures that were known by their first bytes; every answer says that it is nothing else (nosniff). */
    @GET
    @Path("wappen")
    @PermitAll
    public Response arms(@PathParam("key") String key) {
        CoatOfArms arms = laender.coatOfArms(LandKeys.of(key)).orElseThrow(() -> Refusal.notFound("land-unknown"));
        return Response.ok(arms.bytes())
                .type(arms.kind().mediaType())
                .header("Content-Disposition", "inline")
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }
}
