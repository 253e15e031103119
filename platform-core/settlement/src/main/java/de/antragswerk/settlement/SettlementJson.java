package de.antragswerk.settlement;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/**
 * Inputs and results as JSON with canonical bytes: UTF-8, members in a fixed order, lists sorted, one record a line, no blanks,
 * amounts and figures as whole numbers, members with their usual value left out, one line feed at the end. Only such bytes can be
 * read, so what was read has the digest of its bytes.
 */
public final class SettlementJson {
    // looking for the JSON library costs more than reading
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private SettlementJson() {}

    public static byte[] write(SettlementInput input) {
        return InputJson.write(input);
    }

    public static byte[] write(Settlement settlement) {
        return ResultJson.write(settlement);
    }

    /** @throws SettlementException {@code json-malformed} or {@code json-not-canonical}, with the line */
    public static SettlementInput readInput(byte[] json) {
        return read(json, InputJson::read, SettlementJson::write);
    }

    /** @throws SettlementException {@code json-malformed} or {@code json-not-canonical}, with the line */
    public static Settlement readSettlement(byte[] json) {
        return read(json, ResultJson::read, SettlementJson::write);
    }

    private static <T> T read(byte[] json, Function<JsonObject, T> read, Function<T, byte[]> write) {
        var value = parse(json, read);
        var canonical = write.apply(value);
        if (!Arrays.equals(json, canonical)) {
            throw new SettlementException("json-not-canonical", "line " + firstDifferentLine(json, canonical));
        }
        return value;
    }

    private static <T> T parse(byte[] json, Function<JsonObject, T> read) {
        try (var reader = READERS.createReader(new ByteArrayInputStream(json))) {
            return read.apply(reader.readObject());
        } catch (JsonException
                | ClassCastException
                | NullPointerException
                | ArithmeticException
                | DateTimeException
                | IllegalArgumentException e) {
            throw new SettlementException("json-malformed", e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    /** From 1; the place where two texts begin to differ. */
    public static int firstDifferentLine(byte[] one, byte[] other) {
        var at = Arrays.mismatch(one, other);
        var line = 1;
        for (var before = 0; before < at; before++) {
            line += one[before] == '\n' ? 1 : 0;
        }
        return line;
    }
}
