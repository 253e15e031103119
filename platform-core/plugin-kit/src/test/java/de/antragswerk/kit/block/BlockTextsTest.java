package de.antragswerk.kit.block;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BlockTextsTest {
    private static final BlockLibrary COMMON = BlockLibrary.read(name -> null, List.of(), List.of("de"));
    private static final BlockLibrary TWO_LANGUAGES = new BlockLibrary(
            COMMON.blocks(),
            COMMON.codeLists(),
            Map.of("de", COMMON.texts("de"), "uk", Map.of("block.anschrift.plz.label", "Поштовий індекс")));
    private static final ExpandedForm FORM = form("{'id': 'wo', 'use': 'anschrift'}");

    @Test
    void aQuestionSpeaksWithTheWordsOfItsBlock() {
        var texts = new BlockTexts(Map.of(), COMMON, List.of(FORM)).in("de");
        assertThat(texts)
                .containsEntry("f.wo.label", "Anschrift")
                .containsEntry("f.wo.plz.label", "Postleitzahl")
                .containsKey("f.wo.zusatz.help")
                .containsEntry("f.wo.plz.why", COMMON.texts("de").get("reason.zustaendigkeit"))
                .allSatisfy((key, text) -> assertThat(key).startsWith("f."));
    }

    @Test
    void theFormsOwnWordsWinAndABlankTextIsNotShown() {
        var texts = new BlockTexts(
                        Map.of("de", Map.of("f.wo.plz.label", "PLZ", "f.wo.zusatz.help", "", "f.wo.label", "")),
                        COMMON,
                        List.of(FORM))
                .in("de");
        assertThat(texts).containsEntry("f.wo.plz.label", "PLZ").doesNotContainKeys("f.wo.zusatz.help", "f.wo.label");
    }

    @Test
    void anotherLanguageSaysTheSameAsGerman() {
        var same = new BlockTexts(Map.of("de", Map.of(), "uk", Map.of()), TWO_LANGUAGES, List.of(FORM)).in("uk");
        assertThat(same).containsEntry("f.wo.plz.label", "Поштовий індекс").containsEntry("f.wo.ort.label", "Ort");
        var reworded = new BlockTexts(
                        Map.of("de", Map.of("f.wo.plz.label", "PLZ der Unterkunft"), "uk", Map.of()),
                        TWO_LANGUAGES,
                        List.of(FORM))
                .in("uk");
        assertThat(reworded).containsEntry("f.wo.plz.label", "PLZ der Unterkunft");
    }

    @Test
    void aPluginMayGiveAReasonOfItsOwn() {
        var form = form("{'id': 'x', 'type': 'text', 'reason': 'eigen'}");
        var texts = new BlockTexts(Map.of("de", Map.of("reason.eigen", "Weil.")), COMMON, List.of(form)).in("de");
        assertThat(texts).containsOnly(Map.entry("f.x.why", "Weil."));
    }

    @Test
    void aBlockInsideABlockIsSpokenOfFromOutside() {
        var person = form("{'id': 'p', 'use': 'person'}");
        assertThat(person.origins().get("p.vorname").places()).containsExactly("person.vorname", "name.vorname");
        assertThat(new BlockTexts(Map.of(), COMMON, List.of(person)).in("de"))
                .containsEntry("f.p.vorname.label", "Vorname")
                .containsEntry("code.familienstand.ledig", "ledig")
                .doesNotContainKey("code.rhythmus.monatlich");
    }

    @Test
    void everyCommonBlockHasAllItsTexts() {
        COMMON.blocks().keySet().forEach(block -> {
            var form = form("{'id': 'b', 'use': '" + block + "'}");
            var texts = new BlockTexts(Map.of(), COMMON, List.of(form)).in("de");
            form.origins().keySet().forEach(path -> assertThat(texts).containsKey("f." + path + ".label"));
            form.origins().forEach((path, origin) -> {
                if (origin.reason().isPresent()) {
                    assertThat(texts).containsKey("f." + path + ".why");
                }
            });
            form.json()
                    .getJsonObject("codeLists")
                    .forEach((list, codes) -> codes.asJsonArray()
                            .forEach(code -> assertThat(texts)
                                    .containsKey("code." + list + "."
                                            + code.toString().replace("\"", ""))));
        });
    }

    @Test
    void noQuestionOfACommonBlockLooksLikeAnother() {
        COMMON.blocks().keySet().forEach(block -> {
            var texts = new BlockTexts(Map.of(), COMMON, List.of(form("{'id': 'b', 'use': '" + block + "'}"))).in("de");
            var labels = new TreeSet<String>();
            texts.forEach((key, text) -> {
                if (key.matches("f\\.b\\.[^.]+\\.label")) {
                    assertThat(labels.add(text)).as(block + ": " + text).isTrue();
                }
            });
        });
    }

    private static ExpandedForm form(String element) {
        var json =
                "{'form': 'f', 'version': '1.0', 'pages': [{'id': 'p', 'law': '§ 1', 'elements': [" + element + "]}]}";
        try (var reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
            return FormExpansion.expand(reader.readObject(), COMMON);
        }
    }
}
