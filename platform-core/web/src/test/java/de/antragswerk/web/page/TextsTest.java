package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.FormPurpose;
import de.antragswerk.plugin.form.EvidenceItem;
import de.antragswerk.submission.SubmissionStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final Path VIEWS = Path.of("src/main/resources/views");
    private static final Pattern KEY = Pattern.compile("'([a-z]+(?:\\.[A-Za-z0-9_-]+)+)'");
    private final Texts texts = Texts.german();

    @Test
    void everyTextThatATemplateAsksForIsThere() throws IOException {
        var missing = new TreeSet<String>();
        try (var views = Files.list(VIEWS)) {
            for (var view : views.toList()) {
                var keys = KEY.matcher(Files.readString(view));
                while (keys.find()) {
                    var key = keys.group(1);
                    var isAsset = key.endsWith(".css") || key.endsWith(".svg") || key.endsWith(".js");
                    if (!isAsset && !key.endsWith(".") && !texts.has(key)) {
                        missing.add(view.getFileName() + ": " + key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusHasItsTexts(SubmissionStatus status) {
        assertThat(texts.has("status." + status)).isTrue();
        assertThat(texts.has("status." + status + ".text")).isTrue();
        assertThat(texts.has("message." + status + ".subject")).isTrue();
        assertThat(texts.has("message." + status + ".text")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyPurposeHasItsTexts(FormPurpose purpose) {
        assertThat(texts.has("purpose." + purpose)).isTrue();
        assertThat(texts.has("offer." + purpose + ".heading")).isTrue();
        assertThat(texts.has("offer." + purpose + ".text")).isTrue();
        assertThat(texts.has("offer." + purpose + ".button")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyNecessityHasItsText(EvidenceItem.Necessity necessity) {
        assertThat(texts.has("evidence." + necessity)).isTrue();
    }

    @Test
    void argumentsStandWhereTheyBelong() {
        assertThat(texts.text("form.page", 2, 7)).isEqualTo("Seite 2 von 7");
    }

    @Test
    void everySentenceAddressesPeoplePolitely() throws IOException {
        try (var topics = Files.list(Path.of("src/main/resources/texts"))) {
            for (var topic : topics.filter(file -> file.toString().endsWith("_de.properties"))
                    .toList()) {
                assertThat(Files.readString(topic))
                        .as("%s", topic)
                        .doesNotContainPattern("\\b([Dd]u|[Dd]ein|[Dd]eine|[Dd]ir|[Dd]ich)\\b");
            }
        }
    }
}
