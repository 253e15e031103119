package de.antragswerk.metering;

import de.antragswerk.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The chain once more, outside of the database, from nothing but the records and the description of its format. */
final class RecomputedChain {
    private static final String RECORDS = """
            select block, event || '|' || case_id || '|' || authority || '|' || benefit || '|' || kind || '|' || plugin_version
              || '|' || occurred_on || '|' || booked_on || '|' || units || '|' || coalesce(corrects::text, '')
            from usage_record where land = '%s'""";

    private RecomputedChain() {}

    static List<String> of(TestDatabase database, String land) throws SQLException {
        var blocks = new TreeMap<Long, TreeSet<String>>();
        for (var row : Uses.rows(database, RECORDS.formatted(land))) {
            var parts = row.split(" ", 2);
            blocks.computeIfAbsent(Long.parseLong(parts[0]), number -> new TreeSet<>())
                    .add(parts[1]);
        }
        var previous = "0".repeat(64);
        var chain = new ArrayList<String>();
        for (var block : blocks.entrySet()) {
            var digest = sha256(String.join("\n", block.getValue()) + "\n");
            previous = sha256(previous + "|" + land + "|" + block.getKey() + "|"
                    + block.getValue().size() + "|" + digest);
            chain.add(block.getKey() + " " + block.getValue().size() + " " + digest + " " + previous);
        }
        return chain;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
