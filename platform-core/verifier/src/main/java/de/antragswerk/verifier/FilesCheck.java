package de.antragswerk.verifier;

import de.antragswerk.settlement.SettlementJson;
import de.antragswerk.settlement.bundle.BundleFile;
import de.antragswerk.settlement.bundle.Manifest;
import de.antragswerk.settlement.bundle.StatementBundle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares each file with its hash in the manifest. */
final class FilesCheck {
    private static final Set<String> BINARY = Set.of(BundleFile.PAPER.filename(), BundleFile.SIGNATURE.filename());

    private final StatementBundle bundle;
    private final List<Finding> findings = new ArrayList<>();

    private FilesCheck(StatementBundle bundle) {
        this.bundle = bundle;
    }

    static List<Finding> of(StatementBundle bundle, Manifest manifest, byte[] written) {
        var check = new FilesCheck(bundle);
        manifest.files().forEach(check::file);
        var listed = manifest.files().stream().map(Manifest.FileHash::name).toList();
        bundle.names().stream()
                .filter(name -> !listed.contains(name))
                .filter(name ->
                        !name.equals(BundleFile.MANIFEST.filename()) && !name.equals(BundleFile.SIGNATURE.filename()))
                .forEach(name ->
                        check.add("file-not-listed", name, "ganze Datei", "Die Datei steht nicht in manifest.json."));
        if (check.findings.isEmpty()) {
            check.manifest(manifest, written);
        }
        return check.findings;
    }

    private void file(Manifest.FileHash hash) {
        var content = bundle.names().contains(hash.name()) ? content(hash.name()) : Optional.<byte[]>empty();
        if (content.isEmpty()) {
            add("file-missing", hash.name(), "ganze Datei", "Die Datei fehlt.");
            return;
        }
        hash.firstChanged(content.get())
                .ifPresent(piece -> add(
                        "file-changed", hash.name(), place(hash, piece, content.get()), "Der Inhalt wurde verändert."));
    }

    private Optional<byte[]> content(String name) {
        for (var file : BundleFile.values()) {
            if (file.filename().equals(name)) {
                return bundle.content(file);
            }
        }
        return Optional.empty();
    }

    private static String place(Manifest.FileHash hash, int piece, byte[] content) {
        var from = Math.min(content.length, (long) piece * hash.piece());
        var to = Math.max(from, Math.min(content.length, from + hash.piece()) - 1);
        var bytes = "Byte %d bis %d".formatted(from, to);
        if (BINARY.contains(hash.name())) {
            return bytes;
        }
        var first = line(content, from);
        var last = line(content, to);
        return first == last
                ? "Zeile %d, %s".formatted(first, bytes)
                : "Zeile %d bis %d, %s".formatted(first, last, bytes);
    }

    private static int line(byte[] content, long before) {
        var line = 1;
        for (var at = 0; at < before; at++) {
            line += content[at] == '\n' ? 1 : 0;
        }
        return line;
    }

    private void manifest(Manifest manifest, byte[] written) {
        var expected = bundle.manifestOfFiles(manifest);
        if (!Arrays.equals(expected, written)) {
            var line = SettlementJson.firstDifferentLine(written, expected);
            add(
                    "manifest-changed",
                    BundleFile.MANIFEST.filename(),
                    "Zeile " + line,
                    "Das Verzeichnis der Dateien wurde verändert: „" + text(written, line) + "“");
        }
    }

    /** A line, cut to what fits on a page. */
    static String text(byte[] content, int line) {
        var lines = new String(content, StandardCharsets.UTF_8).split("\n", -1);
        var text = line <= lines.length ? lines[line - 1] : "";
        return text.length() > 300 ? text.substring(0, 300) + " …" : text;
    }

    private void add(String code, String file, String place, String text) {
        findings.add(new Finding(Check.FILES, code, file, place, text));
    }
}
