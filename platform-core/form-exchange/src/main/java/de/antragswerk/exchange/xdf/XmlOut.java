package de.antragswerk.exchange.xdf;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML. The first element and all others bear the prefix, until {@link #plain}. */
final class XmlOut implements AutoCloseable {
    private static final String INDENT = "  ";
    private final XMLStreamWriter xml;
    private final String prefix;
    private final String namespace;
    private int depth;
    private boolean isPlain;

    XmlOut(OutputStream out, String prefix, String namespace) {
        this.prefix = prefix;
        this.namespace = namespace;
        try {
            this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException broken) {
            throw new XdfException("cannot write XML", broken);
        }
    }

    /** What is written within bears no prefix, as {@code <code>} in XDatenfelder. */
    void plain(Runnable within) {
        var before = isPlain;
        isPlain = true;
        within.run();
        isPlain = before;
    }

    /** @param attributes names and values in turn; empty values are left out */
    void begin(String name, String... attributes) {
        write(() -> {
            line();
            start(name);
            attributes(attributes);
        });
        depth++;
    }

    void end() {
        depth--;
        write(() -> {
            line();
            xml.writeEndElement();
        });
    }

    void text(String name, String text, String... attributes) {
        write(() -> {
            line();
            start(name);
            attributes(attributes);
            xml.writeCharacters(text);
            xml.writeEndElement();
        });
    }

    void textIfAny(String name, String text) {
        if (!text.isEmpty()) {
            text(name, text);
        }
    }

    /** {@code <name><code>…</code></name>} */
    void code(String name, String code, String... attributes) {
        begin(name, attributes);
        plain(() -> text("code", code));
        end();
    }

    @Override
    public void close() {
        write(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        });
    }

    private void start(String name) throws XMLStreamException {
        if (isPlain) {
            xml.writeStartElement(name);
            return;
        }
        xml.writeStartElement(prefix, name, namespace);
        if (depth == 0) {
            xml.writeNamespace(prefix, namespace);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException broken) {
            throw new XdfException("cannot write XML", broken);
        }
    }
}
