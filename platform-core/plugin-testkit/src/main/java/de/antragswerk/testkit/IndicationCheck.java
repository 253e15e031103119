package de.antragswerk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Antrag;
import de.antragswerk.plugin.Indication;
import de.antragswerk.plugin.Indicative;
import de.antragswerk.plugin.form.TextKeys;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** An indication never fails, is always the same, has its words and names its grounds. */
record IndicationCheck(PluginUnderTest underTest, int fillings) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    void check() {
        if (underTest.plugin() instanceof Indicative indicative) {
            underTest.forms().forEach(form -> {
                check(indicative, underTest.antrag(form, JsonValue.EMPTY_JSON_OBJECT));
                for (var seed = 0; seed < fillings; seed++) {
                    check(indicative, underTest.antrag(form, underTest.answers(form, seed)));
                    check(indicative, underTest.antrag(form, underTest.disturbed(form, seed)));
                }
            });
        }
    }

    private void check(Indicative indicative, Antrag antrag) {
        var indication = indicative.indicate(antrag);
        assertThat(indication).isNotNull().isEqualTo(indicative.indicate(antrag));
        var texts = underTest.plugin().texts(Locale.GERMAN);
        indication.lines().forEach(line -> check(line, texts));
    }

    private static void check(Indication.Line line, Map<String, String> texts) {
        var key = TextKeys.indication(line.id());
        assertThat(texts).as("the text of a line of an indication").containsKey(key);
        assertThat(line.legalBasis()).as("the legal ground of " + key).isNotBlank();
        assertThat(PLACEHOLDER.matcher(texts.get(key)).results().map(found -> found.group(1)))
                .as("the placeholders of " + key)
                .allMatch(line.arguments()::containsKey);
    }
}
