package de.antragswerk.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/** What is wrong with a tenant is found here, in the build, and not by the server that starts with it. */
class TenantFoldersTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path LAENDER = RESOURCES.resolve("land");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = schema();
    private static final Set<String> KEYS = registeredKeys();

    static List<Path> folders() throws IOException {
        try (var entries = Files.list(LAENDER)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyLandFollowsTheSchema(Path folder) throws IOException {
        assertThat(errors(text(folder))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyAuthorityHasAnAreaOfItsOwnLandThatTheRegisterKnows(Path folder) throws IOException {
        var land = JSON.readTree(text(folder));
        var seen = new HashSet<String>();
        for (var authority : land.get("authorities")) {
            var ars = authority.get("ars").asString();
            assertThat(KEYS).as(authority.get("name").asString()).contains(ars);
            assertThat(ars).startsWith(land.get("key").asString());
            assertThat(seen.add(ars)).as(ars + " comes once").isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyLeitwegIdHasTheRightCheckDigits(Path folder) throws IOException {
        var land = JSON.readTree(text(folder));
        var leitwegId = land.get("leitwegId").asString();

        assertThat(leitwegId).startsWith(land.get("key").asString());
        assertThat(remainder(leitwegId)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyContactIsClearlyInvented(Path folder) throws IOException {
        var contacts = JSON.readTree(text(folder));

        assertThat(contacts.findValues("email"))
                .allMatch(mail -> mail.asString().endsWith(".example"));
        assertThat(contacts.findValues("website"))
                .allMatch(site -> site.asString().endsWith(".example"));
        // Numbers that the Bundesnetzagentur keeps free for stories.
        assertThat(contacts.findValues("phone"))
                .allMatch(number -> number.asString().matches("\\+49 (30 23125|69 90009|221 4710) \\d{3}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"key\": \"06\" | \"key\": \"17\"",
                "VERWALTUNGSABKOMMEN | HANDSCHLAG",
                "\"from\": \"2026-01-01\" | \"from\": \"1.1.2026\"",
                "\"ars\": \"06414\" | \"ars\": \"0641\"",
                "\"days\": 21 | \"days\": 21, \"text\": \"bald\"",
                "\"state\": \"LIVE\" | \"state\": \"AN\"",
                "https:// | http://",
                "datenschutz@land-hessen.example | niemand",
                "\"name\": \"Hessen\" | \"name\": \"Hessen\", \"farbe\": \"rot\""
            })
    void theSchemaFindsMistakes(String right, String wrong) throws IOException {
        var text = text(LAENDER.resolve("hessen"));

        assertThat(text).contains(right);
        assertThat(errors(text.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void theIndexesNameEveryFolderAndEveryEdition() throws IOException {
        assertThat(Files.readAllLines(LAENDER.resolve("laender.txt")))
                .containsExactlyElementsOf(folders().stream()
                        .map(path -> path.getFileName().toString())
                        .toList());
        try (var registers = Files.list(RESOURCES.resolve("region"))) {
            assertThat(Files.readAllLines(RESOURCES.resolve("region/editions.txt")))
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(registers
                            .map(path -> path.getFileName().toString())
                            .filter(name -> name.startsWith("register-"))
                            .toList());
        }
    }

    @Test
    void theRegisterIsSmallAndAttributed() throws IOException {
        var register = RESOURCES.resolve("region/register-2025-11-30.tsv");

        assertThat(Files.size(register)).isLessThan(700_000);
        assertThat(Files.readAllLines(register))
                .hasSize(9 + 12_601 + 1)
                .first()
                .asString()
                .contains("Datenlizenz Deutschland");
    }

    @Test
    void everyCostPoolIsOfAPermittedKind() throws IOException {
        for (var pool : JSON.readTree(Files.readString(RESOURCES.resolve("cost/pools.json")))
                .get("pools")) {
            assertThat(pool.get("kind").asString()).matches("[A-E]");
            assertThat(pool.get("amountCents").isIntegralNumber()).isTrue();
            assertThat(pool.get("source").asString()).isNotBlank();
        }
    }

    private static List<String> errors(String text) {
        return SCHEMA
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static int remainder(String leitwegId) {
        var digits = new StringBuilder();
        leitwegId.chars().filter(Character::isLetterOrDigit).forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }

    private static String text(Path folder) throws IOException {
        return Files.readString(folder.resolve("land.json"));
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(LAENDER.resolve("land.schema.json")));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Set<String> registeredKeys() {
        try (Stream<String> lines = Files.lines(RESOURCES.resolve("region/register-2025-11-30.tsv"))) {
            return new HashSet<>(lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
