package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormScriptTest {
    private static final Path SCRIPT = Path.of("src/main/webapp/WEB-INF/assets/form.js");

    @Test
    void staysSmall() throws IOException {
        assertThat(Files.size(SCRIPT)).isLessThan(6_000);
    }

    @Test
    void makesNoCodeAndNoMarkupOutOfTexts() throws IOException {
        assertThat(Files.readString(SCRIPT))
                .doesNotContain("eval(", "innerHTML", "outerHTML", "document.write", "new Function");
    }

    @Test
    void isSentAsAScript() {
        assertThat(Asset.of("form.js", new byte[0]).type()).isEqualTo("text/javascript;charset=UTF-8");
    }
}
