package de.antragswerk.web.formfile;

import de.antragswerk.exchange.xdf.Datenfeld;
import de.antragswerk.exchange.xdf.Datenfeldgruppe;
import de.antragswerk.exchange.xdf.Genericode;
import de.antragswerk.exchange.xdf.Stammdatenschema;
import de.antragswerk.exchange.xdf.Struktur;
import de.antragswerk.exchange.xdf.XdfVersion;
import de.antragswerk.exchange.xdf.XdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A message of version 2.0 together with its code lists; the same schema gives the same bytes. */
final class XdfArchive {
    private static final String SCHEMA = "schema.xml";

    private XdfArchive() {}

    static byte[] of(Stammdatenschema schema, String messageId, Instant createdAt) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, SCHEMA, message(schema, XdfVersion.V2, messageId, createdAt), createdAt);
            for (var list : codelists(schema.struktur()).entrySet()) {
                add(zip, "codelisten/" + list.getKey() + ".xml", list.getValue(), createdAt);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] message(Stammdatenschema schema, XdfVersion version, String messageId, Instant createdAt) {
        var bytes = new ByteArrayOutputStream();
        XdfWriter.write(schema, version, messageId, createdAt, bytes);
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> codelists(List<Struktur> structure) {
        Map<String, byte[]> lists = new TreeMap<>();
        fields(structure)
                .forEach(field -> field.codeliste()
                        .ifPresent(list -> lists.computeIfAbsent(list.id(), id -> genericode(list, field))));
        return lists;
    }

    private static byte[] genericode(Datenfeld.Codeliste list, Datenfeld field) {
        var bytes = new ByteArrayOutputStream();
        Genericode.write(list, field.werte(), bytes);
        return bytes.toByteArray();
    }

    private static Stream<Datenfeld> fields(List<Struktur> structure) {
        return structure.stream().flatMap(position -> switch (position.enthaelt()) {
            case Datenfeldgruppe group -> fields(group.struktur());
            case Datenfeld field -> Stream.of(field);
        });
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, Instant at) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
