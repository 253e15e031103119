package de.antragswerk.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The files of the tenants jar. A jar cannot be listed reliably on a server, so an index names the folders. */
public final class TenantFiles {

    /** One file, with what tells whether it was changed. */
    public record TenantFile(String source, String text) {

        public String checksum() {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java platform has SHA-256", impossible);
            }
        }
    }

    private TenantFiles() {}

    public static List<TenantFile> laender() {
        return file("land/laender.txt")
                .text()
                .lines()
                .filter(folder -> !folder.isBlank())
                .map(folder -> file("land/" + folder + "/land.json"))
                .toList();
    }

    /** Of the cost sharing. @param name without its ending */
    public static TenantFile cost(String name) {
        return file("cost/" + name + ".json");
    }

    /** Who issues the invoices for shared costs, and what the contract says of them. */
    public static TenantFile issuer() {
        return file("cost/issuer.json");
    }

    private static TenantFile file(String path) {
        try (var stream = TenantFiles.class.getResourceAsStream("/" + path)) {
            if (stream == null) {
                throw new TenancyException(
                        TenancyException.Code.MISSING_FILE,
                        "the resource " + path + " is not there; it belongs to the tenants jar",
                        null);
            }
            return new TenantFile(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
