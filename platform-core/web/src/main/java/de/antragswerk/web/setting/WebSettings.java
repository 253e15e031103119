package de.antragswerk.web.setting;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;

/**
 * The boundary's configuration.
 *
 * @param publicUrl the address under which citizens reach the platform, without path
 * @param audience the {@code aud} that a token must carry to be accepted by the REST interface
 */
public record WebSettings(URI publicUrl, RealmSettings citizens, RealmSettings staff, String audience) {
    public WebSettings {
        requireNonNull(publicUrl, "the platform has a public address");
        requireNonNull(citizens, "citizens have an identity provider");
        requireNonNull(staff, "staff have an identity provider");
        requireNonNull(audience, "tokens for the REST interface have an audience");
        if (publicUrl.getHost() == null) {
            throw new IllegalArgumentException("antragswerk.public-url must be an absolute address");
        }
    }

    public boolean https() {
        return "https".equals(publicUrl.getScheme());
    }

    /** Scheme, host and port, as browsers write it into {@code Origin}. */
    public String origin() {
        return origin(publicUrl);
    }

    /** Where browsers are sent to log in; a content security policy must allow it. */
    public List<String> identityOrigins() {
        return List.of(origin(citizens.issuer()), origin(staff.issuer())).stream()
                .distinct()
                .toList();
    }

    public URI absolute(String path) {
        return URI.create(origin() + path);
    }

    private static String origin(URI uri) {
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + uri.getHost() + port;
    }
}
