package de.antragswerk.exchange.xdf;

import java.io.OutputStream;
import java.time.Instant;

/** Writes a Stammdatenschema as message 0102. */
public final class XdfWriter {
    private static final String ROOT = "xdatenfelder.stammdatenschema.0102";
    private final XmlOut xml;
    private final Dialect dialect;

    private XdfWriter(XmlOut xml, Dialect dialect) {
        this.xml = xml;
        this.dialect = dialect;
    }

    /**
     * @param messageId of this one message
     * @param createdAt stands in its header
     */
    public static void write(
            Stammdatenschema schema, XdfVersion version, String messageId, Instant createdAt, OutputStream out) {
        try (var xml = new XmlOut(out, "xdf", version.namespace())) {
            var dialect = version == XdfVersion.V2 ? new Dialect.Two(xml) : new Dialect.Three(xml, createdAt);
            new XdfWriter(xml, dialect).message(schema, messageId, createdAt);
        }
    }

    private void message(Stammdatenschema schema, String messageId, Instant createdAt) {
        xml.begin(ROOT);
        xml.begin("header");
        xml.text("nachrichtID", messageId);
        xml.text("erstellungszeitpunkt", createdAt.toString());
        xml.end();
        xml.begin("stammdatenschema");
        dialect.about(schema.ueber());
        dialect.derivation();
        schema.ueber().regeln().forEach(dialect::rule);
        schema.struktur().forEach(this::position);
        xml.end();
        xml.end();
    }

    private void position(Struktur position) {
        xml.begin("struktur");
        xml.text("anzahl", position.anzahl().toString());
        xml.text("bezug", position.bezug());
        xml.begin("enthaelt");
        switch (position.enthaelt()) {
            case Datenfeldgruppe group -> group(group);
            case Datenfeld field -> field(field);
        }
        xml.end();
        xml.end();
    }

    private void group(Datenfeldgruppe group) {
        xml.begin("datenfeldgruppe");
        dialect.about(group.ueber());
        if (group.auswahl()) {
            xml.code("art", "X");
        }
        group.ueber().regeln().forEach(dialect::rule);
        group.struktur().forEach(this::position);
        xml.end();
    }

    private void field(Datenfeld field) {
        xml.begin("datenfeld");
        dialect.about(field.ueber());
        dialect.field(field);
        xml.end();
    }
}
