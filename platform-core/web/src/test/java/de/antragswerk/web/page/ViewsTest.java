package de.antragswerk.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A template that cannot be read breaks every page that imports it; that is found here and not by the first visitor. */
class ViewsTest {
    private static final Path VIEWS = Path.of("src/main/resources/views");
    private static final Pattern MACRO = Pattern.compile("\\{% macro (\\w+)\\(");
    private static final PebbleEngine ENGINE = engine();

    private static PebbleEngine engine() {
        var loader = new ClasspathLoader(PageRenderer.class.getClassLoader());
        loader.setPrefix("views");
        return new PebbleEngine.Builder()
                .loader(loader)
                .extension(new PageExtension())
                .build();
    }

    static List<String> views() throws IOException {
        try (var files = Files.list(VIEWS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyTemplateCanBeRead(String view) {
        assertThatCode(() -> ENGINE.getTemplate(view)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("views")
    void noMacroComesTwice(String view) throws IOException {
        var names = MACRO.matcher(Files.readString(VIEWS.resolve(view)))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }
}
