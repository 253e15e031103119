package de.antragswerk.configuration;

import de.antragswerk.plugin.Finding;
import de.antragswerk.tenancy.AuthorityContact;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What an authority's contact must keep. Everything may be empty except that there must be one way to reach it. */
final class ContactCheck {
    static final int LONGEST = 200;
    static final int MOST_LINES = 20;
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+ ()/-]{3,40}");

    private ContactCheck() {}

    static List<Finding> of(AuthorityContact contact) {
        var findings = new ArrayList<Finding>();
        length(findings, "/street", contact.street());
        length(findings, "/city", contact.city());
        matches(findings, "/postalCode", contact.postalCode(), POSTAL_CODE);
        matches(findings, "/phone", contact.phone(), PHONE);
        matches(findings, "/email", contact.email(), EMAIL);
        if (!contact.website().isEmpty() && !isAddress(contact.website())) {
            findings.add(new Finding("/website", "contact-website"));
        }
        if (contact.openingHours().size() > MOST_LINES) {
            findings.add(new Finding("/openingHours", "contact-hours", Map.of("most", Integer.toString(MOST_LINES))));
        }
        contact.openingHours().forEach(line -> length(findings, "/openingHours", line));
        if (contact.phone().isEmpty() && contact.email().isEmpty()) {
            findings.add(new Finding("/phone", "contact-way"));
        }
        return findings;
    }

    private static void matches(List<Finding> findings, String pointer, String text, Pattern pattern) {
        if (!text.isEmpty()
                && (text.length() > LONGEST || !pattern.matcher(text).matches())) {
            findings.add(new Finding(pointer, "contact-" + pointer.substring(1)));
        }
    }

    private static void length(List<Finding> findings, String pointer, String text) {
        if (text.length() > LONGEST) {
            findings.add(new Finding(pointer, "setting-too-long", Map.of("most", Integer.toString(LONGEST))));
        }
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return text.length() <= LONGEST
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
