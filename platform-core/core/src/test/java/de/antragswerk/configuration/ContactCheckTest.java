package de.antragswerk.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.plugin.Finding;
import de.antragswerk.tenancy.AuthorityContact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactCheckTest {

    @Test
    void aContactWithOneWayIsEnough() {
        assertThat(ContactCheck.of(new AuthorityContact("", "", "", "0611 31-0", "", "", List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "6518,    0611 31-0,       post@stadt.example, https://stadt.example, /postalCode contact-postalCode",
        "65183,   ruf mich an,     post@stadt.example, https://stadt.example, /phone contact-phone",
        "65183,   0611 31-0,       post at stadt,      https://stadt.example, /email contact-email",
        "65183,   0611 31-0,       post@stadt.example, javascript:alert(1),   /website contact-website",
        "65183,   '',              '',                 https://stadt.example, /phone contact-way"
    })
    void whatNobodyCouldUseIsNamed(String code, String phone, String email, String website, String finding) {
        var contact = new AuthorityContact("Konradinerallee 11", code, "Wiesbaden", phone, email, website, List.of());

        assertThat(ContactCheck.of(contact))
                .extracting(one -> one.pointer() + " " + one.code())
                .containsExactly(finding);
    }

    @Test
    void longTextsAndEndlessHoursAreRefused() {
        var contact = new AuthorityContact(
                "x".repeat(201), "", "", "115", "", "", java.util.Collections.nCopies(21, "Mo 8-12"));

        assertThat(ContactCheck.of(contact)).extracting(Finding::pointer).containsExactly("/street", "/openingHours");
    }
}
