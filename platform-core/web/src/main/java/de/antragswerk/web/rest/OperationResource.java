package de.antragswerk.web.rest;

import de.antragswerk.json.Json;
import de.antragswerk.operation.Operations;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.sealing.AuthorityKeys;
import de.antragswerk.sealing.CitizenKeys;
import de.antragswerk.sealing.SigningKeys;
import de.antragswerk.tenancy.Authorities;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operators do by hand or by script: undelivered submissions and keys. Never a case. */
@Path("/operation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Betrieb")
public class OperationResource {
    private final Operations operations;
    private final AuthorityKeys keys;
    private final CitizenKeys citizenKeys;
    private final SigningKeys signingKeys;
    private final Authorities authorities;

    @Inject
    public OperationResource(
            Operations operations,
            AuthorityKeys keys,
            CitizenKeys citizenKeys,
            SigningKeys signingKeys,
            Authorities authorities) {
        this.operations = operations;
        this.keys = keys;
        this.citizenKeys = citizenKeys;
        this.signingKeys = signingKeys;
        this.authorities = authorities;
    }

    @POST
    @Path("outbox/retries")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Gibt allen endgültig gescheiterten Zustellungen neue Versuche")
    public String retry() {
        return count("putBack", operations.putBackFailed());
    }

    @POST
    @Path("authorities/{authority}/key-rotations")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Neuer Schlüssel für neue Daten der Stelle; ältere Daten bleiben lesbar")
    public Response rotate(@PathParam("authority") String authority) {
        keys.rotate(known(authority));
        return Response.noContent().build();
    }

    @DELETE
    @Path("authorities/{authority}/keys")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Vernichtet alle Schlüssel der Stelle: ihre Daten sind danach für immer unlesbar")
    public Response destroy(@PathParam("authority") String authority) {
        keys.destroy(known(authority));
        return Response.noContent().build();
    }

    @POST
    @Path("master-key/rewraps")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Verpackt alle Schlüssel mit dem ersten Hauptschlüssel der Konfiguration")
    public String wrapAnew() {
        return count("wrapped", keys.wrapAnew() + citizenKeys.wrapAnew() + signingKeys.wrapAnew());
    }

    private AuthorityId known(String authority) {
        var id = Ars.parse(authority).map(AuthorityId::new).orElseThrow(() -> Refusal.notFound("authority-unknown"));
        return authorities
                .find(id)
                .orElseThrow(() -> Refusal.notFound("authority-unknown"))
                .id();
    }

    private static String count(String name, int count) {
        return Json.createObjectBuilder().add(name, count).build().toString();
    }
}
