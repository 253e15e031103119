package de.antragswerk.kit.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.antragswerk.kit.Resources;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormExpansionTest {
    private static final Resources OWN_BLOCKS = name ->
            name.equals("blocks/own.json") ? new ByteArrayInputStream("""
                    { "blocks": {
                      "job": { "elements": [
                        { "id": "art", "type": "text", "reason": "einkommen" },
                        { "id": "firmen", "max": 3, "repeat": [
                          { "id": "name", "type": "text", "when": {"==": [{"var": "$.art"}, "x"]} },
                          { "id": "stellen", "max": 2, "repeat": [
                            { "id": "titel", "type": "text", "when": {"==": [{"var": "$.art"}, "y"]} } ] } ] } ] },
                      "lage": { "elements": [
                        { "id": "kunde", "use": "person" },
                        { "include": "kontakt" } ] } } }""".getBytes(StandardCharsets.UTF_8)) : null;
    private static final BlockLibrary LIBRARY = BlockLibrary.read(OWN_BLOCKS, List.of("own"), List.of("de"));

    @Test
    void aUseIsAGroupWithTheFieldsOfTheBlock() {
        var form = expand("{'id': 'wo', 'use': 'anschrift', 'when': {'==': [1, 1]}}");
        assertThat(form.getString("id")).isEqualTo("wo");
        assertThat(form.getJsonObject("when").toString()).isEqualTo("{\"==\":[1,1]}");
        assertThat(ids(form.getJsonArray("group"))).containsExactly("strasse", "zusatz", "plz", "ort");
        assertThat(form).doesNotContainKey("use");
    }

    @Test
    void aRepeatedUseKeepsWhatTheReaderUnderstands() {
        var form = expand("{'id': 'geld', 'use': 'einkommen', 'repeat': true, 'min': 0, 'max': 10, 'naming': ['art']}");
        assertThat(ids(form.getJsonArray("repeat"))).contains("art", "betrag", "arbeitgeber");
        assertThat(form.getInt("max")).isEqualTo(10);
        assertThat(form.getJsonArray("naming")).hasSize(1);
    }

    @Test
    void anIncludeStandsInLineAndHandsItsConditionOn() {
        var group = expand("{'id': 'k', 'group': [{'include': 'konto', 'when': {'==': [{'var': 'a'}, 1]}}]}")
                .getJsonArray("group");
        assertThat(ids(group)).containsExactly("vorhanden", "iban", "inhaber", "ohneGrund");
        assertThat(group.getJsonObject(0).get("when")).isEqualTo(json("{'==': [{'var': 'a'}, 1]}"));
        assertThat(group.getJsonObject(1).get("when"))
                .isEqualTo(json("{'and': [{'==': [{'var': 'a'}, 1]}, {'==': [{'var': 'k.vorhanden'}, true]}]}"));
    }

    @Test
    void ownAnswersAreFoundWhereverTheBlockStands() {
        assertThat(ibanCondition(expand("{'id': 'konto', 'use': 'konto'}").getJsonArray("group")))
                .isEqualTo("konto.vorhanden");
        assertThat(ibanCondition(expand("{'id': 'konten', 'use': 'konto', 'repeat': true, 'max': 3}")
                        .getJsonArray("repeat")))
                .isEqualTo("item.vorhanden");
        var inPersons = expand("{'id': 'personen', 'max': 3, 'repeat': [{'id': 'bank', 'use': 'konto'}]}")
                .getJsonArray("repeat");
        assertThat(ibanCondition(inPersons.getJsonObject(0).getJsonArray("group")))
                .isEqualTo("item.bank.vorhanden");
    }

    @Test
    void entriesInsideABlockLookOutToIt() {
        var firms = expand("{'id': 'jobs', 'use': 'job', 'repeat': true, 'max': 3}")
                .getJsonArray("repeat")
                .getJsonObject(1)
                .getJsonArray("repeat");
        assertThat(variable(firms.getJsonObject(0))).isEqualTo("parent.art");
        assertThat(variable(firms.getJsonObject(1).getJsonArray("repeat").getJsonObject(0)))
                .isEqualTo("parent2.art");
    }

    @Test
    void onAPagePerEntryTheBlockIsPartOfTheEntry() {
        var page = json("{'id': 'p', 'each': 'personen', 'law': '§ 1', 'elements': [{'id': 'bank', 'use': 'konto'}, "
                + "{'id': 'konten', 'use': 'konto', 'repeat': true, 'max': 2}, {'include': 'konto'}]}");
        var elements = expandPage(page.asJsonObject()).getJsonArray("elements");
        assertThat(ibanCondition(elements.getJsonObject(0).getJsonArray("group")))
                .isEqualTo("item.bank.vorhanden");
        assertThat(ibanCondition(elements.getJsonObject(1).getJsonArray("repeat")))
                .isEqualTo("item.vorhanden");
        assertThat(variable(elements.getJsonObject(3))).isEqualTo("item.vorhanden");
    }

    @Test
    void theNearestLegalGroundHolds() {
        var group = expand(
                        "{'id': 'a', 'law': '§ 2', 'group': ["
                                + "{'id': 'x', 'type': 'text'}, {'id': 'y', 'type': 'text', 'law': '§ 3'}, {'include': 'name', 'law': '§ 4'}]}")
                .getJsonArray("group");
        assertThat(group.getValuesAs(JsonObject.class))
                .extracting(field -> field.getString("law"))
                .containsExactly("§ 2", "§ 3", "§ 4", "§ 4");
        assertThat(expand("{'id': 'x', 'type': 'text'}").getString("law")).isEqualTo("§ 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormExpansion.expand(
                        json("{'form': 'f', 'version': '1.0', 'pages': [{'id': 'p', 'elements': [{'id': 'x', 'type': 'text'}]}]}")
                                .asJsonObject(),
                        LIBRARY))
                .withMessageContaining("x");
    }

    @Test
    void factsBelongToTheApplicantAlone() {
        assertThat(facts("{'id': 'p', 'use': 'person'}")).isEmpty();
        assertThat(facts("{'id': 'p', 'use': 'person', 'facts': true}")).contains("person.givenName", "person.gender");
        assertThat(facts("{'id': 'l', 'use': 'lage'}")).isEmpty();
        assertThat(facts("{'id': 'l', 'use': 'lage', 'facts': true}")).contains("contact.phone", "person.birthDate");
        assertThat(facts("{'id': 'l', 'type': 'text', 'fact': 'language'}")).containsExactly("language");
    }

    @Test
    void aUseMayLeaveOutAndRelax() {
        var group = expand(
                        "{'id': 'e', 'use': 'einkommen', 'without': ['von', 'arbeitgeber.ort'], 'optional': ['betrag']}")
                .getJsonArray("group");
        assertThat(ids(group)).containsExactly("art", "betrag", "rhythmus", "arbeitgeber");
        assertThat(ids(group.getJsonObject(3).getJsonArray("group"))).containsExactly("name", "seit");
        assertThat(group.getJsonObject(1).getBoolean("required")).isFalse();
        assertThat(group.getJsonObject(0).getBoolean("required")).isTrue();
    }

    /** What an include leaves out concerns its own elements, not a neighbour of the same name. */
    @Test
    void aFormMayPutItsOwnFieldInPlaceOfTheBlocks() {
        var group = expand("{'id': 'e', 'group': [{'include': 'einkommen', 'without': ['arbeitgeber']}, "
                        + "{'id': 'arbeitgeber', 'max': 3, 'repeat': [{'id': 'name', 'type': 'text'}]}]}")
                .getJsonArray("group");
        assertThat(ids(group)).containsExactly("art", "betrag", "rhythmus", "von", "arbeitgeber");
        assertThat(group.getJsonObject(4)).containsKey("repeat");
    }

    @Test
    void slipsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expand("{'id': 'a', 'use': 'anschrift', 'without': ['hausnummer']}"))
                .withMessageContaining("a.hausnummer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expand("{'id': 'a', 'use': 'anschrifft'}"))
                .withMessageContaining("anschrifft");
    }

    @Test
    void aFormGetsTheCodeListsThatItUsesAndKeepsItsOwn() {
        var form = whole("{'id': 'p', 'use': 'person'}", "{'geschlecht': ['a', 'b']}");
        assertThat(form.getJsonObject("codeLists")).containsOnlyKeys("geschlecht", "familienstand");
        assertThat(form.getJsonObject("codeLists").getJsonArray("geschlecht")).hasSize(2);
    }

    @Test
    void whatTheKitDoesNotKnowPassesThrough() {
        var field = expand("{'id': 'x', 'type': 'neu', 'einheit': 'm', 'scale': 2, 'reason': 'bedarf'}");
        assertThat(field).isEqualTo(json("{'id': 'x', 'type': 'neu', 'einheit': 'm', 'scale': 2, 'law': '§ 1'}"));
        var form = whole("{'id': 'x', 'type': 'text'}", "{}");
        assertThat(form.getJsonArray("rules")).hasSize(1);
    }

    @Test
    void everyCommonBlockCanBeUsedWholeAndRepeatedly() {
        LIBRARY.blocks().keySet().forEach(block -> {
            assertThat(expand("{'id': 'b', 'use': '" + block + "'}").toString())
                    .as(block)
                    .doesNotContain("$.");
            assertThat(expand("{'id': 'b', 'max': 2, 'repeat': [{'id': 'c', 'repeat': true, 'max': 2, 'use': '" + block
                                    + "'}]}")
                            .toString())
                    .as(block)
                    .doesNotContain("$.")
                    .doesNotContain("\"fact\"");
        });
    }

    private static JsonObject expand(String element) {
        return whole(element, "{}")
                .getJsonArray("pages")
                .getJsonObject(0)
                .getJsonArray("elements")
                .getJsonObject(0);
    }

    private static JsonObject whole(String element, String codeLists) {
        return FormExpansion.expand(
                        json("{'form': 'f', 'version': '1.0', 'codeLists': " + codeLists
                                        + ", 'rules': [{'id': 'r'}], 'pages': [{'id': 'p', 'law': '§ 1', 'elements': ["
                                        + element + "]}]}")
                                .asJsonObject(),
                        LIBRARY)
                .json();
    }

    private static JsonObject expandPage(JsonObject page) {
        var form = Json.createObjectBuilder(
                        json("{'form': 'f', 'version': '1.0'}").asJsonObject())
                .add("pages", Json.createArrayBuilder().add(page))
                .build();
        return FormExpansion.expand(form, LIBRARY).json().getJsonArray("pages").getJsonObject(0);
    }

    private static String ibanCondition(JsonArray konto) {
        return variable(konto.getJsonObject(1));
    }

    private static String variable(JsonObject field) {
        return field.getJsonObject("when").getJsonArray("==").getJsonObject(0).getString("var");
    }

    private static List<String> ids(JsonArray elements) {
        return elements.getValuesAs((JsonObject element) -> element.getString("id"));
    }

    private static List<String> facts(String element) {
        return factsIn(expand(element)).toList();
    }

    private static Stream<String> factsIn(JsonValue part) {
        return switch (part) {
            case JsonArray parts -> parts.stream().flatMap(FormExpansionTest::factsIn);
            case JsonObject object ->
                Stream.concat(
                        object.get("fact") instanceof JsonString fact ? Stream.of(fact.getString()) : Stream.of(),
                        object.values().stream().flatMap(FormExpansionTest::factsIn));
            default -> Stream.of();
        };
    }

    private static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readValue();
        }
    }
}
