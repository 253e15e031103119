package de.antragswerk.statement.invoice;

import java.util.regex.Pattern;

/** Whom a payer can ask (BG-6); XRechnung wants all three (BR-DE-5 to 7, 27, 28). */
public record Contact(String name, String phone, String email) {
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    public Contact {
        Required.text(name, "the contact has a name");
        Required.text(email, "the contact has an e-mail address");
        Required.that(
                phone != null && phone.chars().filter(Character::isDigit).count() >= 3, "the contact has a phone");
        Required.that(MAIL.matcher(email).matches(), "the contact's e-mail address has the form name@host.domain");
    }
}
