package de.antragswerk.web.page;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All styles and fonts, read once at start. Their common hash is part of their address: browsers may keep them for ever,
 * and a new version of the platform has new addresses.
 */
public final class Assets {
    private static final String FOLDER = "/WEB-INF/assets/";
    private static final String ROOT = "/assets/";
    private static final int HASH_LENGTH = 12;
    private static volatile String version = "0";

    private final Map<String, Asset> assets;

    private Assets(Map<String, Asset> assets) {
        this.assets = assets;
    }

    static String address(String path) {
        return ROOT + version + "/" + path;
    }

    public static Assets read(ServletContext context) {
        var assets = new TreeMap<String, Asset>();
        var digest = sha256();
        for (var path : paths(context, FOLDER)) {
            try (var stream = context.getResourceAsStream(path)) {
                var content = stream.readAllBytes();
                digest.update(content);
                assets.put(path.substring(FOLDER.length()), Asset.of(path, content));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        version = HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
        return new Assets(assets);
    }

    /** @param address below {@code /assets}, with or without a version */
    Optional<Asset> find(String address) {
        var path = address.startsWith("/") ? address.substring(1) : address;
        var slash = path.indexOf('/');
        return Optional.ofNullable(assets.get(path))
                .or(() -> Optional.ofNullable(slash < 0 ? null : assets.get(path.substring(slash + 1))));
    }

    boolean isCurrent(String address) {
        return address.startsWith("/" + version + "/");
    }

    private static SortedSet<String> paths(ServletContext context, String folder) {
        var found = new TreeSet<String>();
        var inside = context.getResourcePaths(folder);
        if (inside == null) {
            return found;
        }
        for (var path : inside) {
            if (path.endsWith("/")) {
                found.addAll(paths(context, path));
            } else {
                found.add(path);
            }
        }
        return found;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
