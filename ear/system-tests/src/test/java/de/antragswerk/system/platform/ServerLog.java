package de.antragswerk.system.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Payara has written, from a moment on. A restart moves the log aside and begins a new one. */
public final class ServerLog {
    private final Path file;
    private final long from;

    ServerLog(Path file) {
        this(file, 0);
    }

    private ServerLog(Path file, long from) {
        this.file = file;
        this.from = from;
    }

    public ServerLog fromNow() {
        try {
            return new ServerLog(file, Files.size(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String text() {
        try (var channel = Files.newInputStream(file)) {
            channel.skipNBytes(from);
            return new String(channel.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** This log and the one that the last restart moved aside. */
    public String everything() {
        var before = file.resolveSibling(file.getFileName() + ".1");
        try {
            return (Files.exists(before) ? Files.readString(before) : "") + Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
