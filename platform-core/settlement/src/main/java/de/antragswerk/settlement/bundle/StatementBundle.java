package de.antragswerk.settlement.bundle;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A Land's statement with everything that it follows from, signed, as an uncompressed ZIP. Made in memory: a package holds at most
 * two gigabytes.
 */
public final class StatementBundle {
    private static final String README = """
            Abrechnungspaket

            Mit dem Prüfprogramm können Sie diese Abrechnung selbst nachrechnen, ohne Netz und ohne Zugang zur Plattform:

                java -jar antragswerk-verifier.jar Paket.zip --key schluessel.pem

            Den Schlüssel schluessel.pem veröffentlicht die Koordinierungsstelle. Der Schlüssel in diesem Paket beweist allein nicht,
            von wem das Paket kommt.

            input.json       woraus die Abrechnung folgt; von anderen Ländern nur deren Summen
            settlement.json  die Abrechnung mit dem Rechenweg jeder Zeile
            usage.csv        die gezählten Nutzungen Ihres Landes, ohne Angaben zu Personen
            blocks.csv       die Prüfkette über diese Nutzungen
            manifest.json    Prüfsummen aller Dateien; manifest.sig ist die Unterschrift darunter (Ed25519)
            """;

    private final SortedMap<String, byte[]> files;
    private final List<ZipFault> faults;

    private StatementBundle(SortedMap<String, byte[]> files, List<ZipFault> faults) {
        this.files = Collections.unmodifiableSortedMap(files);
        this.faults = List.copyOf(faults);
    }

    /**
     * The same contents and the same key always give the same bytes.
     *
     * @param contents without manifest, signature, key and README: these are made here
     * @param key Ed25519
     * @throws IllegalArgumentException if a required file is missing
     */
    public static byte[] write(String period, String land, Map<BundleFile, byte[]> contents, KeyPair key) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        contents.forEach((file, content) -> files.put(file.filename(), content));
        files.put(BundleFile.README.filename(), README.getBytes(StandardCharsets.UTF_8));
        files.put(BundleFile.KEY.filename(), SigningKey.pem(key.getPublic()));
        var manifest = Manifest.of(period, land, files).write();
        files.put(BundleFile.MANIFEST.filename(), manifest);
        files.put(BundleFile.SIGNATURE.filename(), SigningKey.sign(key.getPrivate(), manifest));
        for (var file : BundleFile.values()) {
            if (file.required() && !files.containsKey(file.filename())) {
                throw new IllegalArgumentException("a package has the file " + file.filename());
            }
        }
        return CanonicalZip.write(files);
    }

    /** Reads as much as damage allows; what is damaged is told by the faults. */
    public static StatementBundle read(byte[] zip) {
        var reading = new ZipReading(zip);
        return new StatementBundle(reading.files(), reading.faults());
    }

    public Optional<byte[]> content(BundleFile file) {
        return Optional.ofNullable(files.get(file.filename()));
    }

    /** What is not as a package's ZIP is; empty for one that is sound. */
    public List<ZipFault> zipFaults() {
        return faults;
    }

    public Optional<Manifest> manifest() {
        return content(BundleFile.MANIFEST).flatMap(Manifest::read);
    }

    /** What the manifest would say of the files as they are. */
    public byte[] manifestOfFiles(Manifest manifest) {
        return Manifest.of(manifest.period(), manifest.land(), files).write();
    }

    /** The names of the files that are there. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }
}
