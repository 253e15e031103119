package de.antragswerk.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.FormId;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void namesBecomeIds() {
        assertThat(Names.id("Straße und Hausnummer")).isEqualTo("strasseUndHausnummer");
        assertThat(Names.id("familienname")).isEqualTo("familienname");
        assertThat(Names.id("§ 12")).isEqualTo("feld12");
        assertThat(Names.formId("Antrag auf Wohngeld")).isEqualTo("antrag-auf-wohngeld");
    }

    @Test
    void siblingsDoNotShareAnId() {
        var names = new Names();
        assertThat(names.unique("Name")).isEqualTo("name");
        assertThat(names.unique("Name")).isEqualTo("name2");
        assertThat(names.unique("item")).isEqualTo("item2");
    }

    @Test
    void everyNameBecomesAFormsId() {
        var random = new Random(4);
        for (var round = 0; round < 2000; round++) {
            var name = random.ints(random.nextInt(80), 32, 400)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertThat(new FormId(Names.formId(name)).value()).as(name).isNotEmpty();
            assertThat(Names.id(name)).as(name).matches("[a-z][A-Za-z0-9]{0,59}");
        }
    }
}
