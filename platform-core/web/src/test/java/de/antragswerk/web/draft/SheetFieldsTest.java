package de.antragswerk.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.draft.edit.Sheet;
import de.antragswerk.draft.edit.Shown;
import de.antragswerk.web.FakeRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetFieldsTest {

    @Test
    void comesBackAsItWent() {
        var sheet = new Sheet(
                "ab12cd34",
                3,
                17,
                new Shown(
                        Map.of("/person/vorname", List.of("Olena"), "/wege", List.of("post", "mail")),
                        Map.of("/personen", 2)));
        var request = new FakeRequest("POST", "/");
        SheetFields.of(sheet).forEach(field -> request.parameter(field.name(), field.value()));
        assertThat(SheetFields.read(request.servletRequest())).isEqualTo(sheet);
    }

    @Test
    void nonsenseHasSeenNothing() {
        var request = new FakeRequest("POST", "/")
                .parameter("blatt", "x")
                .parameter("stand", "99999999999999999999")
                .parameter("#/personen", "viele");
        assertThat(SheetFields.read(request.servletRequest()))
                .isEqualTo(new Sheet("x", 0, 0, new Shown(Map.of(), Map.of("/personen", 0))));
    }

    @Test
    void aProgramSendsNone() {
        assertThat(SheetFields.read(new FakeRequest("POST", "/").servletRequest()))
                .isSameAs(Sheet.NONE);
    }
}
