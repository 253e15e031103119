package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.metering.UsageChain;
import de.antragswerk.metering.UsageChainState;
import de.antragswerk.metering.UsageFault;
import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The chains that prove the records of usage. */
@Path("/usage/chain")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COORDINATION_OFFICE, Roles.LAND_ADMIN})
@Tag(name = "Nutzung und Abrechnung")
public class UsageChainResource {
    private final UsageChain chain;

    @Inject
    public UsageChainResource(UsageChain chain) {
        this.chain = chain;
    }

    @GET
    @Path("{land}")
    @Operation(summary = "Der Stand der Kette eines Landes; wer den letzten Hash aufhebt, kann später prüfen")
    public String state(@PathParam("land") String land) {
        return json(chain.state(land(land))).build().toString();
    }

    @POST
    @Path("{land}/verification")
    @Operation(summary = "Rechnet die ganze Kette eines Landes und seine Summen nach")
    public String verify(@PathParam("land") String land) {
        var verification = chain.verify(land(land));
        return json(verification.state())
                .add("intact", verification.intact())
                .add("sumsHold", verification.sumsHold())
                .add("faults", ApiJson.array(verification.faults(), UsageChainResource::fault))
                .build()
                .toString();
    }

    private static LandKey land(String text) {
        try {
            return new LandKey(text);
        } catch (IllegalArgumentException impossible) {
            throw Refusal.notFound("area-unknown");
        }
    }

    private static JsonObjectBuilder json(UsageChainState state) {
        var json = Json.createObjectBuilder()
                .add("land", state.land())
                .add("blocks", state.blocks())
                .add("records", state.records())
                .add("hash", state.hash());
        state.takenAt().ifPresent(at -> json.add("takenAt", at.toString()));
        return json;
    }

    private static JsonObjectBuilder fault(UsageFault fault) {
        return Json.createObjectBuilder().add("kind", fault.kind().name()).add("block", fault.block());
    }
}
