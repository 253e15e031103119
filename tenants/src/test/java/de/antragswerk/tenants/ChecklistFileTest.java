package de.antragswerk.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The onboarding checklist, and what the Länder's folders say about it. */
class ChecklistFileTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path FILE = RESOURCES.resolve("onboarding/checklist.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theChecklistFollowsItsSchema() throws IOException {
        assertThat(errors(Files.readString(FILE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"level\": \"LAND\" | \"level\": \"KREIS\"",
                "\"rule\": \"LAND_CONTRACT\" | \"rule\": \"LAND_GUESS\"",
                "\"period\": \"P3Y\" | \"period\": \"P3M\"",
                "\"dueBy\": \"01-01\" | \"dueBy\": \"13-01\"",
                "\"leadDays\": 92, | ~~",
                "\"responsible\": \"operator\" | \"responsible\": \"caseworker\"",
                "\"mandatory\": true | \"mandatory\": \"ja\""
            })
    void theSchemaFindsMistakes(String right, String wrong) throws IOException {
        var text = Files.readString(FILE);

        assertThat(text).contains(right);
        assertThat(errors(text.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void everyItemHasItsOwnIdAndNamesItsSource() throws IOException {
        assertThat(items()).doesNotContainKey("").hasSizeGreaterThanOrEqualTo(15);
        assertThat(items().values())
                .allSatisfy(item -> assertThat(item.get("id").asString())
                        .startsWith(
                                switch (item.get("level").asString()) {
                                    case "LAND" -> "land-";
                                    case "AUTHORITY" -> "authority-";
                                    default -> "benefit-";
                                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hessen", "nordrhein-westfalen"})
    void onlyWhatIsToBeDeclaredWasDeclared(String folder) throws IOException {
        var land = JSON.readTree(Files.readString(RESOURCES.resolve("land/" + folder + "/land.json")));
        assertThat(land.get("checklist")).hasSize(6).allSatisfy(entry -> isDeclared(entry, "LAND"));
        for (var authority : land.get("authorities")) {
            assertThat(authority.get("checklist"))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(entry -> isDeclared(entry, entry.has("benefit") ? "AUTHORITY_BENEFIT" : "AUTHORITY"));
        }
    }

    private static void isDeclared(JsonNode entry, String level) {
        try {
            var item = items().get(entry.get("item").asString());
            assertThat(item.get("kind").asString()).isEqualTo("DECLARED");
            assertThat(item.get("level").asString()).isEqualTo(level);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, JsonNode> items() throws IOException {
        var items = new HashMap<String, JsonNode>();
        for (var item : JSON.readTree(Files.readString(FILE)).get("items")) {
            assertThat(items.put(item.get("id").asString(), item)).isNull();
        }
        return items;
    }

    private static List<String> errors(String text) throws IOException {
        return schema().validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(RESOURCES.resolve("onboarding/checklist.schema.json")));
    }
}
