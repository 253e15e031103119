package de.antragswerk.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file of the tenants jar. */
final class TenantResource {

    private TenantResource() {}

    static byte[] bytes(String path) {
        try (var stream = TenantResource.class.getResourceAsStream("/" + path)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the resource " + path + " is not there; it belongs to the tenants jar");
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
