package de.antragswerk.system.access;

import de.antragswerk.system.platform.Launcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of docs/roles.md. That none is missing is checked in the build, by RolesTableTest beside the pages. */
public final class RolesTable {
    private static final Pattern ROW = Pattern.compile("\\| ([A-Z]+) \\| `([^`]+)` \\|(.*)\\|");

    private RolesTable() {}

    public static List<Row> read() {
        try (var lines = Files.lines(Launcher.checkout().resolve("docs/roles.md"))) {
            return lines.flatMap(RolesTable::row).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Row> row(String line) {
        var row = ROW.matcher(line);
        if (!row.matches()) {
            return Stream.empty();
        }
        var cells = row.group(3).split("\\|");
        var allowed = EnumSet.noneOf(Caller.class);
        for (var caller : Caller.values()) {
            if (cells[caller.ordinal()].strip().equals("yes")) {
                allowed.add(caller);
            }
        }
        return Stream.of(new Row(row.group(1), row.group(2), allowed));
    }
}
