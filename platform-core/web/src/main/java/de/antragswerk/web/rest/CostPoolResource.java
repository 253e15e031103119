package de.antragswerk.web.rest;

import de.antragswerk.costsharing.CostEvidences;
import de.antragswerk.costsharing.CostPools;
import de.antragswerk.costsharing.PoolEntry;
import de.antragswerk.problem.Refusal;
import de.antragswerk.settlement.CostKind;
import de.antragswerk.settlement.Profile;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.page.Download;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cost pools of a period with their vouchers. */
@Path("/settlement-periods/{period}/pools")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
@Tag(name = "Abrechnung")
public class CostPoolResource {
    private final CostPools pools;
    private final CostEvidences evidences;

    @Inject
    public CostPoolResource(CostPools pools, CostEvidences evidences) {
        this.pools = pools;
        this.evidences = evidences;
    }

    @GET
    @Operation(summary = "Die Kosten des Zeitraums, geplant und tatsächlich, mit ihrem Schlüssel")
    public String list(@PathParam("period") String period) {
        return ApiJson.array(pools.of(period), CostJson::pool).toString();
    }

    @PUT
    @Path("{pool}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(
            summary =
                    "Trägt Kosten ein oder ändert sie, solange der Zeitraum nicht vorgeschlagen oder abgeschlossen ist",
            description =
                    "{\"name\": \"…\", \"kind\": \"D\", \"plannedCents\": 100, \"amountCents\": 100, \"source\": \"…\","
                            + " \"profile\": [{\"permille\": 1000, \"key\": \"USAGE\", \"figures\": \"\"}], \"benefits\": []};"
                            + " kind ist A bis E nach IT-PLR-Beschluss 2021/24, ohne profile gilt die Nutzung")
    public String put(@PathParam("period") String period, @PathParam("pool") String pool, String body) {
        var json = JsonBody.of(body);
        var entry = new PoolEntry(
                pool,
                json.text("name"),
                json.one("kind", CostKind.class, CostKind.D),
                json.whole("plannedCents"),
                json.whole("amountCents"),
                json.profile("profile").orElse(Profile.BY_USAGE),
                json.texts("benefits"),
                json.text("source"));
        return CostJson.pool(pools.put(period, entry)).build().toString();
    }

    @DELETE
    @Path("{pool}")
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Nimmt Kosten aus dem Zeitraum")
    public Response remove(@PathParam("period") String period, @PathParam("pool") String pool) {
        pools.remove(period, pool);
        return Response.noContent().build();
    }

    @GET
    @Path("{pool}/vouchers")
    @Operation(summary = "Die Belege zu den Kosten")
    public String vouchers(@PathParam("period") String period, @PathParam("pool") String pool) {
        require(period, pool);
        return ApiJson.array(evidences.of(pool), CostJson::evidence).toString();
    }

    @POST
    @Path("{pool}/vouchers")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.COORDINATION_OFFICE)
    @Operation(summary = "Fügt einen Beleg hinzu (PDF, PNG, JPEG, TIFF); geändert oder gelöscht wird keiner")
    public Response add(
            @PathParam("period") String period,
            @PathParam("pool") String pool,
            @QueryParam("filename") @DefaultValue("beleg") String filename,
            byte[] content) {
        require(period, pool);
        return Response.status(Response.Status.CREATED)
                .entity(CostJson.evidence(evidences.add(pool, filename, content))
                        .build()
                        .toString())
                .build();
    }

    @GET
    @Path("{pool}/vouchers/{file}")
    @Produces({"application/pdf", "image/png", "image/jpeg", "image/tiff"})
    @Operation(summary = "Ein Beleg, so wie er hochgeladen wurde")
    public Response voucher(
            @PathParam("period") String period, @PathParam("pool") String pool, @PathParam("file") String file) {
        require(period, pool);
        var content = evidences.content(pool, PathIds.file(file));
        return Download.of(
                content.bytes(), content.file().mediaType(), content.file().filename());
    }

    private void require(String period, String pool) {
        pools.find(pool)
                .filter(found -> found.period().equals(period))
                .orElseThrow(() -> Refusal.notFound("pool-unknown"));
    }
}
