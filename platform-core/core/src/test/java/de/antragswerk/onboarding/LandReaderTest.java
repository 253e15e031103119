package de.antragswerk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Finding;
import de.antragswerk.region.SampleRegister;
import de.antragswerk.tenancy.SettingState;
import de.antragswerk.tenancy.TenantFiles;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandReaderTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

    private final String hessen = SampleLand.hessen();

    @Test
    void theFilesOfTheBuildAreRightAndCanonical() {
        for (var file : TenantFiles.laender()) {
            var document = SampleLand.read(file.text());

            assertThat(new String(LandWriter.bytes(document), StandardCharsets.UTF_8))
                    .as(file.source())
                    .isEqualTo(file.text());
            assertThat(SampleRegister.loaded()
                            .land(document.key().area())
                            .orElseThrow()
                            .name())
                    .isEqualTo(document.land().name());
        }
    }

    @Test
    void readsTheLandWithEverythingInIt() {
        var document = SampleLand.read(hessen);

        assertThat(document.land().costCentre()).isEqualTo("1500 533 06");
        assertThat(document.land().support())
                .extracting(contact -> contact.level())
                .containsExactly(1, 2, 3);
        assertThat(document.authorities())
                .extracting(authority -> authority.area().value())
                .containsExactly("06414", "06431", "06433", "06438");
        assertThat(document.authorities().getFirst().benefits())
                .hasSize(4)
                .first()
                .satisfies(benefit -> {
                    assertThat(benefit.state()).contains(SettingState.LIVE);
                    assertThat(benefit.notice().days()).hasValue(21);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"key\": \"06\" | \"key\": \"064\" | /key | not-a-land",
                "\"key\": \"06\" | \"key\": \"17\" | /key | not-an-ars",
                "\"name\": \"Hessen\" | \"name\": \"Hessen\", \"farbe\": \"rot\" | /farbe | unknown-member",
                "\"name\": \"Hessen\" | \"name\": \" \" | /name | empty",
                "\"name\": \"Hessen\" | \"name\": 6 | /name | not-a-text",
                "\"name\": \"Hessen\" | \"name\": \"Hessen\\u0000\" | /name | impossible-characters",
                "\"name\": \"Hessen\" | \"name\": \"Hessen\\ud83d\" | /name | impossible-characters",
                "VERWALTUNGSABKOMMEN | HANDSCHLAG | /contract/kind | unknown-choice",
                "\"from\": \"2026-01-01\" | \"from\": \"1.1.2026\" | /contract/from | not-a-day",
                "\"until\": \"2028 | \"until\": \"2024 | /contract/until | ends-before-it-begins",
                "-ANTRAGSWERKDEMO- | -ANTRAGSWERKDEM0- | /leitwegId | wrong-check-digits",
                "06-ANTRAGSWERKDEMO-30 | Hessen | /leitwegId | not-a-leitweg-id",
                "\"level\": 3 | \"level\": 2 | /support | not-each-level-once",
                "\"level\": 3 | \"level\": 4 | /support/2/level | not-in-range",
                "datenschutz@land-hessen.example | niemand | /dataProtectionOfficer/email | not-an-email-address",
                "\"ars\": \"06433\" | \"ars\": \"06414\" | /authorities/2/ars | twice",
                "\"ars\": \"06433\" | \"ars\": \"05515\" | /authorities/2/ars | not-in-this-land",
                "\"ars\": \"06433\" | \"ars\": \"06999\" | /authorities/2/ars | area-unknown",
                "\"ars\": \"06433\" | \"ars\": \"0643\" | /authorities/2/ars | not-an-ars",
                "\"days\": 21 | \"days\": 0 | /authorities/0/benefits/0/processingTime/days | not-in-range",
                "\"days\": 21 | \"days\": 21, \"text\": \"bald\" | /authorities/0/benefits/0/processingTime | days-or-text",
                "\"state\": \"LIVE\" | \"state\": \"AN\" | /authorities/0/benefits/0/state | unknown-choice",
                "\"state\": \"LIVE\" | \"state\": \"LIVE\", \"pauseText\": \"x\" | /authorities/0/benefits/0/pauseText | not-paused",
                "https:// | http:// | /authorities/0/website | not-a-website",
                "\"land-security-concept\" | \"land-security\" | /checklist/4/item | item-unknown",
                "\"land-security-concept\" | \"land-contract\" | /checklist/4/item | item-automatic",
                "\"land-security-concept\" | \"land-security-concept\", \"benefit\": \"wbs\" | /checklist/4/benefit | not-for-a-benefit",
                "\"land-security-concept\" | \"land-security-concept\", \"von\": \"wbs\" | /checklist/4/von | unknown-member",
                "\"land-security-concept\" | \"land-security-concept\", \"area\": \"06\" | /checklist/4/area | left-out-for-the-land",
                "\"land-security-concept\" | \"land-security-concept\", \"area\": \"05\" | /checklist/4/area | not-in-this-land",
                "\"land-security-concept\" | \"land-security-concept\", \"area\": \"064\" | /checklist/4/item | item-of-the-land",
                "\"land-security-concept\" | \"authority-contract\", \"area\": \"06414\" | /checklist/4/area | area-of-an-authority",
                "2025-10-06 | 2026-11-23 | /checklist/4/doneOn | day-in-the-future",
                "2025-10-06 | 1999-12-31 | /checklist/4/doneOn | day-too-early",
                "2025-10-06 | 6.10.2025 | /checklist/4/doneOn | not-a-day",
                "DEMO-HE-02 | DEMO-HE-02\\t | /checklist/4/reference | impossible-characters",
                "\"reference\": \"DEMO-HE-02\" | \"ref\": \"DEMO-HE-02\" | /checklist/4/reference | missing",
                "\"authority-oe-id\" | \"land-security-concept\" | /authorities/0/checklist/1/item | item-of-the-land",
                "\"benefit\": \"asylblg\", | ~~ | /authorities/0/checklist/3/benefit | missing",
                "\"benefits\": [ | \"baskets\": [\"A\", \"A\"], \"benefits\": [ | /authorities/0/baskets | twice",
                "\"benefits\": [ | \"routing\": [{\"basket\": \"A\"}], \"benefits\": [ | /authorities/0/routing/0/basket | basket-unknown"
            })
    void namesThePlaceAndWhatIsWrong(String right, String wrong, String pointer, String code) {
        var damaged = hessen.replace(right, wrong);

        assertThat(damaged).isNotEqualTo(hessen);
        assertThat(findings(damaged)).contains(new Finding(pointer, code, arguments(damaged, pointer)));
        assertThat(findings(damaged))
                .filteredOn(finding -> finding.pointer().equals(pointer))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"letters\": {\"from\": \"1\"} | /letters/from | not-letters",
                "\"letters\": {\"from\": \"Straß\"} | /letters/from | not-letters",
                "\"letters\": {\"from\": \"K\", \"to\": \"A\"} | /letters | not-a-range",
                "\"age\": {\"from\": 20, \"to\": 19} | /age | not-a-range",
                "\"postalCodes\": [\"6518x\"] | /postalCodes | not-postal-codes",
                "\"name\": \"x\" | /name | unknown-member"
            })
    void namesWhatIsWrongWithARule(String member, String pointer, String code) {
        var text = hessen.replaceFirst(
                "\"benefits\": \\[",
                "\"baskets\": [\"A\"], \"routing\": [{\"basket\": \"A\", " + member + "}], \"benefits\": [");

        assertThat(findings(text)).containsExactly(new Finding("/authorities/0/routing/0" + pointer, code));
    }

    @Test
    void aReferenceIsNoLongerThanTheTable() {
        assertThat(findings(hessen.replace("DEMO-HE-02", "😀".repeat(100)))).isEmpty();
        assertThat(findings(hessen.replace("DEMO-HE-02", "😀".repeat(101))))
                .containsExactly(new Finding("/checklist/4/reference", "too-long", java.util.Map.of("most", "200")));
    }

    private java.util.Map<String, String> arguments(String text, String pointer) {
        return findings(text).stream()
                .filter(finding -> finding.pointer().equals(pointer))
                .findFirst()
                .map(Finding::arguments)
                .orElse(java.util.Map.of());
    }

    @Test
    void namesEverythingAtOnce() {
        var damaged = hessen.replace("\"06431\"", "\"05431\"")
                .replace("Hessen\",", "\",")
                .replace("\"imprint\"", "\"impressum\"");

        assertThat(findings(damaged))
                .extracting(Finding::pointer)
                .contains("/name", "/authorities/1/ars", "/legalTexts/imprint", "/legalTexts/impressum");
    }

    @ParameterizedTest
    @CsvSource({"{, not-json", "[], not-an-object", "'{\"key\":\"06\",\"key\":\"06\"}', not-json", "'', not-json"})
    void refusesWhatIsNoDocument(String text, String code) {
        assertThat(findings(text)).containsExactly(new Finding("", code));
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThat(SampleLand.reader().read(new byte[] {'{', (byte) 0xFC, '}'}))
                .isEqualTo(new ReadOutcome.Wrong(List.of(new Finding("", "not-utf-8"))));
    }

    @Test
    void knowsAPictureByItsFirstBytes() {
        assertThat(findings(withArms("image/png", PNG))).isEmpty();
        assertThat(findings(withArms("image/jpeg", PNG)))
                .containsExactly(new Finding("/coatOfArms/mediaType", "not-this-picture"));
        assertThat(findings(withArms("image/png", "<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(new Finding("/coatOfArms/data", "not-a-picture"));
        var large = java.util.Arrays.copyOf(PNG, CoatOfArms.LARGEST + 1);
        assertThat(findings(withArms("image/png", large)))
                .extracting(Finding::pointer)
                .contains("/coatOfArms/data");
        assertThat(findings(withArms("image/png", java.util.Arrays.copyOf(PNG, CoatOfArms.LARGEST))))
                .isEmpty();
    }

    private String withArms(String mediaType, byte[] bytes) {
        return hessen.replace(
                "  \"legalTexts\"",
                "  \"coatOfArms\": {\"mediaType\": \"" + mediaType + "\", \"data\": \""
                        + Base64.getEncoder().encodeToString(bytes) + "\"},\n  \"legalTexts\"");
    }

    private static List<Finding> findings(String text) {
        return switch (SampleLand.reader().read(text.getBytes(StandardCharsets.UTF_8))) {
            case ReadOutcome.Right right -> List.of();
            case ReadOutcome.Wrong wrong -> wrong.findings();
        };
    }
}
