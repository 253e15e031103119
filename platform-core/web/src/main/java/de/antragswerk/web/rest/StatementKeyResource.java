package de.antragswerk.web.rest;

import de.antragswerk.sealing.SigningKeys;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.security.PublicKey;
import java.util.Base64;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys of the signatures under statement packages: whoever checks one needs them from here, not from the package. */
@Path("/statement-keys")
@Tag(name = "Nutzung und Abrechnung")
public class StatementKeyResource {
    private final SigningKeys keys;

    @Inject
    public StatementKeyResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @Produces("application/x-pem-file")
    @PermitAll
    @Operation(
            summary =
                    "Öffentliche Schlüssel (Ed25519, PEM), mit denen Prüfpakete unterschrieben sind; der geltende zuerst")
    public String keys() {
        return keys.publicKeys().stream().map(StatementKeyResource::pem).collect(Collectors.joining());
    }

    private static String pem(PublicKey key) {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }
}
