package de.antragswerk.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void writesTextsNumbersDaysAndNothing() {
        var table = new Csv(List.of("a", "b", "c", "d", "e"))
                .add(java.util.Arrays.asList(
                        "Köln, \"Mitte\"", -7L, new BigDecimal("1E+3"), LocalDate.parse("2026-03-01"), null));
        assertThat(new String(table.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("a,b,c,d,e\r\n\"Köln, \"\"Mitte\"\"\",-7,1000,2026-03-01,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+49 221", "-2", "@SUM(A1)", "\t=1", " =cmd|' /C calc'!A0", "\r=1", "\n=1", "|x", "%0A="
            })
    void whatLooksLikeAFormulaIsText(String dangerous) {
        var written = read(new Csv(List.of("a")).add(List.of(dangerous)));
        assertThat(written.get(1)).containsExactly("'" + dangerous);
    }

    @Test
    void aRowHasAsManyFieldsAsTheHead() {
        var table = new Csv(List.of("a", "b"));
        assertThatThrownBy(() -> table.add(List.of("1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whateverIsWrittenIsReadTheSame() {
        var random = new Random(41);
        for (var round = 0; round < 500; round++) {
            var row = List.of(text(random), text(random), text(random));
            var read = read(new Csv(List.of("x", "y", "z")).add(row));
            assertThat(read).hasSize(2);
            for (var place = 0; place < 3; place++) {
                var field = read.get(1).get(place);
                assertThat(List.of(row.get(place), "'" + row.get(place))).contains(field);
                assertThat(field.strip()).doesNotMatch("(?s)[=+\\-@|%].*");
            }
        }
    }

    private static String text(Random random) {
        var signs = "ab =+-@\"',\r\n\t|%äß€";
        var text = new StringBuilder();
        for (var length = random.nextInt(8); length > 0; length--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }

    /** As RFC 4180 says, in the simplest way. */
    private static List<List<String>> read(Csv table) {
        var text = new String(table.bytes(), StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        var row = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var place = 0; place < text.length(); place++) {
            var sign = text.charAt(place);
            if (quoted && sign == '"' && place + 1 < text.length() && text.charAt(place + 1) == '"') {
                field.append('"');
                place++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == ',' || sign == '\r')) {
                row.add(field.toString());
                field.setLength(0);
                if (sign == '\r') {
                    rows.add(List.copyOf(row));
                    row.clear();
                    place++;
                }
            } else {
                field.append(sign);
            }
        }
        return rows;
    }
}
