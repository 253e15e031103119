package de.antragswerk.web.problem;

import java.lang.System.Logger.Level;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Numbers for what nobody foresaw: the citizen reads it out, the operator finds it in the log. */
public final class Incidents {
    private static final System.Logger LOG = System.getLogger("de.antragswerk.web.incident");

    private Incidents() {}

    /** Logs where it happened. Messages are left out: they may quote what somebody entered. */
    public static String record(Throwable cause) {
        var id = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextLong(), 8);
        LOG.log(Level.ERROR, () -> "incident " + id + ": " + traceWithoutMessages(cause));
        return id;
    }

    private static String traceWithoutMessages(Throwable cause) {
        var trace = new StringBuilder();
        var depth = 0;
        for (var each = cause; each != null && depth < 6; each = each.getCause(), depth++) {
            trace.append(depth == 0 ? "" : "\ncaused by ")
                    .append(each.getClass().getName());
            var frames = each.getStackTrace();
            for (var line = 0; line < Math.min(frames.length, 25); line++) {
                trace.append("\n\tat ").append(frames[line]);
            }
        }
        return trace.toString();
    }
}
