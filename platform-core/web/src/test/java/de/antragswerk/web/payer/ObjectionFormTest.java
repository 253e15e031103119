package de.antragswerk.web.payer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObjectionFormTest {
    /** A NUL ended in PostgreSQL and so in a 500. */
    @Test
    void whatCannotBeStoredIsRefusedAndShown() {
        var form = ObjectionForm.of("a\0b");

        assertThat(form.errors())
                .singleElement()
                .satisfies(error -> assertThat(form.error()).contains("nicht lesbar"));
        assertThat(form.text()).isEqualTo("a\uFFFDb");
        assertThat(ObjectionForm.of("Zu viel,\r\nweil …").errors()).isEmpty();
    }
}
