package de.antragswerk.settlement.bundle;

import de.antragswerk.settlement.CanonicalWriter;
import de.antragswerk.settlement.Digest;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a package holds, file by file. This is what is signed.
 *
 * @param land whose statement it is
 */
public record Manifest(String period, String land, List<FileHash> files) {
    private static final String FORMAT = "antragswerk-statement-1";
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    public Manifest {
        files = List.copyOf(files);
    }

    static Manifest of(String period, String land, Map<String, byte[]> files) {
        List<FileHash> hashes = new ArrayList<>();
        files.forEach((name, content) -> {
            if (!name.equals(BundleFile.MANIFEST.filename()) && !name.equals(BundleFile.SIGNATURE.filename())) {
                hashes.add(FileHash.of(name, content));
            }
        });
        return new Manifest(period, land, hashes);
    }

    byte[] write() {
        return CanonicalWriter.write(json -> json.put("format", FORMAT)
                .put("period", period)
                .put("land", land)
                .records(
                        "files",
                        files,
                        file -> json.put("name", file.name())
                                .put("bytes", file.bytes())
                                .put("sha256", file.sha256())
                                .put("piece", file.piece())
                                .strings("pieces", file.pieces())));
    }

    /** Empty if the bytes are no manifest. */
    static Optional<Manifest> read(byte[] bytes) {
        try (var reader = READERS.createReader(new ByteArrayInputStream(bytes))) {
            var json = reader.readObject();
            var files = new ArrayList<FileHash>();
            json.getJsonArray("files").forEach(file -> files.add(file(file.asJsonObject())));
            return Optional.of(new Manifest(json.getString("period"), json.getString("land"), files));
        } catch (JsonException | ClassCastException | NullPointerException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static FileHash file(JsonObject json) {
        return new FileHash(
                json.getString("name"),
                json.getJsonNumber("bytes").intValueExact(),
                json.getString("sha256"),
                json.getJsonNumber("piece").intValueExact(),
                json.getJsonArray("pieces").getValuesAs(JsonString::getString));
    }

    /**
     * A file and its SHA-256. The short hashes of its pieces prove nothing that the whole one does not; they tell where a file was
     * changed.
     *
     * @param piece bytes in each piece but the last
     * @param pieces the first 16 digits of each piece's SHA-256
     */
    public record FileHash(String name, int bytes, String sha256, int piece, List<String> pieces) {
        private static final int SMALLEST_PIECE = 1 << 8;
        private static final int LARGEST_PIECE = 1 << 16;
        private static final int USUAL_PIECES = 1 << 10;
        private static final int DIGITS = 16;

        public FileHash {
            pieces = List.copyOf(pieces);
        }

        static FileHash of(String name, byte[] content) {
            var piece = SMALLEST_PIECE;
            while (piece < LARGEST_PIECE && content.length / piece > USUAL_PIECES) {
                piece *= 2;
            }
            List<String> pieces = new ArrayList<>();
            for (var at = 0; at < content.length; at += piece) {
                var hash = Digest.sha256();
                hash.update(content, at, Math.min(piece, content.length - at));
                pieces.add(HexFormat.of().formatHex(hash.digest()).substring(0, DIGITS));
            }
            return new FileHash(name, content.length, Digest.of(content), piece, pieces);
        }

        /** The first piece in which the content is not this one, from 0; empty if they are the same. */
        public Optional<Integer> firstChanged(byte[] content) {
            var other = of(name, content);
            if (sha256.equals(other.sha256)) {
                return Optional.empty();
            }
            var at = 0;
            while (at < Math.min(pieces.size(), other.pieces.size())
                    && pieces.get(at).equals(other.pieces.get(at))) {
                at++;
            }
            return Optional.of(Math.min(at, Math.max(0, other.pieces.size() - 1)));
        }
    }
}
