package de.antragswerk.web.rest;

import de.antragswerk.sealing.SigningKeys;
import de.antragswerk.settlement.bundle.SigningKey;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys of the signatures under statement packages: whoever checks one needs them from here, not from the package. */
@Path("/statement-keys")
@Tag(name = "Nutzung und Abrechnung")
public class StatementKeyResource {
    private static final String PEM = "application/x-pem-file";
    private final SigningKeys keys;

    @Inject
    public StatementKeyResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @Produces(PEM)
    @PermitAll
    @Operation(
            summary =
                    "Alle öffentlichen Schlüssel (Ed25519, PEM), mit denen Prüfpakete unterschrieben sind; der geltende zuerst")
    public String keys() {
        return keys.publicKeys().stream().map(StatementKeyResource::pem).collect(Collectors.joining());
    }

    @GET
    @Path("current")
    @Produces(PEM)
    @PermitAll
    @Operation(summary = "Der geltende Schlüssel, wie das Prüfprogramm ihn liest")
    public String current() {
        return pem(keys.publicKeys().getFirst());
    }

    private static String pem(PublicKey key) {
        return new String(SigningKey.pem(key), StandardCharsets.US_ASCII);
    }
}
