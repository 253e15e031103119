package de.antragswerk.settlement;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * Writes JSON so that the same content always has the same bytes. Records of a list stand on a line each, so that a place can be
 * named by its line; nothing else varies. Written by hand because a library may change its mind.
 */
public final class CanonicalWriter {
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    private CanonicalWriter() {}

    /** One object and a line feed, in UTF-8. */
    public static byte[] write(Consumer<CanonicalWriter> members) {
        var writer = new CanonicalWriter();
        writer.object(members);
        return writer.text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    public CanonicalWriter object(Consumer<CanonicalWriter> members) {
        text.append('{');
        first = true;
        members.accept(this);
        text.append('}');
        first = false;
        return this;
    }

    public CanonicalWriter put(String name, String value) {
        return name(name).string(value);
    }

    public CanonicalWriter put(String name, long value) {
        name(name).text.append(value);
        return this;
    }

    public CanonicalWriter put(String name, BigInteger value) {
        name(name).text.append(value);
        return this;
    }

    /** A member that is left out where it says nothing. */
    public CanonicalWriter putUnless(String usual, String name, String value) {
        return value.equals(usual) ? this : put(name, value);
    }

    public CanonicalWriter putIf(boolean says, String name, long value) {
        return says ? put(name, value) : this;
    }

    public CanonicalWriter putTrue(String name, boolean value) {
        if (value) {
            name(name).text.append(true);
        }
        return this;
    }

    public CanonicalWriter putObject(String name, Consumer<CanonicalWriter> members) {
        return name(name).object(members);
    }

    /** One record a line. */
    public <T> CanonicalWriter records(String name, Collection<T> records, Consumer<T> members) {
        name(name);
        return list(records, one -> object(writer -> members.accept(one)), "\n");
    }

    public <T> CanonicalWriter objects(String name, Collection<T> items, Consumer<T> members) {
        name(name);
        return list(items, one -> object(writer -> members.accept(one)), "");
    }

    public CanonicalWriter strings(String name, Collection<String> items) {
        name(name);
        return list(items, this::string, "");
    }

    public CanonicalWriter numbers(String name, SortedMap<String, Long> values) {
        return putObject(name, writer -> values.forEach(writer::put));
    }

    private <T> CanonicalWriter list(Collection<T> items, Consumer<T> write, String before) {
        text.append('[');
        var separator = "";
        for (var item : items) {
            text.append(separator).append(before);
            write.accept(item);
            separator = ",";
        }
        text.append(items.isEmpty() ? "" : before).append(']');
        first = false;
        return this;
    }

    private CanonicalWriter name(String name) {
        if (!first) {
            text.append(',');
        }
        first = false;
        string(name).text.append(':');
        return this;
    }

    private CanonicalWriter string(String value) {
        text.append('"');
        for (var at = 0; at < value.length(); at++) {
            escaped(value.charAt(at));
        }
        text.append('"');
        return this;
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < ' ') {
                    text.append("\\u00").append(c < 16 ? '0' : '1').append(Character.forDigit(c % 16, 16));
                } else {
                    text.append(c);
                }
            }
        }
    }
}
