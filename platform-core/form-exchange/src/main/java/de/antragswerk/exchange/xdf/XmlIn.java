package de.antragswerk.exchange.xdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** An element that is being read. Foreign files are read without document types and without any look-up outside. */
record XmlIn(Element element) {

    static XmlIn root(InputStream xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return new XmlIn(builder.parse(xml).getDocumentElement());
        } catch (SAXException | IOException damaged) {
            throw new XdfException("not readable as XML: " + damaged.getMessage(), damaged);
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("the JDK's XML parser lacks a protection", missing);
        }
    }

    String namespace() {
        return String.valueOf(element.getNamespaceURI());
    }

    String name() {
        return element.getLocalName();
    }

    List<XmlIn> children(String name) {
        List<XmlIn> found = new ArrayList<>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getLocalName().equals(name)) {
                found.add(new XmlIn(child));
            }
        }
        return found;
    }

    Optional<XmlIn> child(String name) {
        return children(name).stream().findFirst();
    }

    XmlIn need(String name) {
        return child(name).orElseThrow(() -> new XdfException("<" + name() + "> has no <" + name + ">"));
    }

    /** Without the blanks that indentation brings; empty if there is no such child. */
    String text(String name) {
        return child(name).map(XmlIn::text).orElse("");
    }

    String text() {
        return element.getTextContent().strip();
    }

    /** The code in {@code <name><code>…</code></name>}. */
    String code(String name) {
        return child(name).map(found -> found.text("code")).orElse("");
    }

    String attribute(String name) {
        return element.getAttribute(name);
    }

    /** Tells the caller, and prints nothing. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
