package de.antragswerk.exchange.xdf;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Code lists in OASIS genericode 1.0, as far as XDatenfelder uses it: a column of codes and a column of names. */
public final class Genericode {
    private static final String NAMESPACE = "http://docs.oasis-open.org/codelist/ns/genericode/1.0/";

    private Genericode() {}

    /** @throws XdfException if this is no code list */
    public static List<Datenfeld.Wert> read(InputStream xml) {
        List<Datenfeld.Wert> found = new ArrayList<>();
        var table = XmlIn.root(xml).child("SimpleCodeList").orElseThrow(() -> new XdfException("no SimpleCodeList"));
        for (var row : table.children("Row")) {
            var code = "";
            var name = "";
            for (var cell : row.children("Value")) {
                var value = cell.text("SimpleValue");
                if (code.isEmpty() || cell.attribute("ColumnRef").equals("code")) {
                    code = value;
                } else {
                    name = value;
                }
            }
            found.add(new Datenfeld.Wert(code, name));
        }
        return List.copyOf(found);
    }

    public static void write(Datenfeld.Codeliste list, List<Datenfeld.Wert> werte, OutputStream out) {
        try (var xml = new XmlOut(out, "gc", NAMESPACE)) {
            xml.begin("CodeList");
            xml.plain(() -> {
                xml.begin("Identification");
                xml.text("ShortName", list.id());
                xml.text("CanonicalVersionUri", list.uri());
                xml.end();
                xml.begin("ColumnSet");
                column(xml, "code");
                column(xml, "name");
                xml.end();
                xml.begin("SimpleCodeList");
                werte.forEach(wert -> row(xml, wert));
                xml.end();
            });
            xml.end();
        }
    }

    private static void column(XmlOut xml, String id) {
        xml.begin("Column", "Id", id, "Use", "required");
        xml.text("ShortName", id);
        xml.end();
    }

    private static void row(XmlOut xml, Datenfeld.Wert wert) {
        xml.begin("Row");
        value(xml, "code", wert.code());
        value(xml, "name", wert.name());
        xml.end();
    }

    private static void value(XmlOut xml, String column, String text) {
        xml.begin("Value", "ColumnRef", column);
        xml.text("SimpleValue", text);
        xml.end();
    }
}
