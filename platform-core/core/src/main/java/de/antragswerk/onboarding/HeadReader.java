package de.antragswerk.onboarding;

import de.antragswerk.region.Level;
import de.antragswerk.tenancy.ContactPerson;
import de.antragswerk.tenancy.Land;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.LeitwegId;
import de.antragswerk.tenancy.ReuseAgreement;
import de.antragswerk.tenancy.SupportContact;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what a document says about the Land itself. */
final class HeadReader {

    private static final LandKey ANY_LAND = new LandKey("01");
    private static final LeitwegId ANY_PAYER = new LeitwegId("992-90009-96");
    private static final int LEVELS = 3;
    private static final int MOST_CONTACTS = 20;
    private static final int LONGEST_PICTURE = (CoatOfArms.LARGEST + 2) / 3 * 4;

    private HeadReader() {}

    static Land land(Cursor json) {
        return new Land(
                key(json),
                json.text("name", 100),
                agreement(json.object("contract")),
                leitwegId(json),
                json.text("costCentre", 40, Forms.COST_CENTRE, "not-a-cost-centre"),
                person(json.object("dataProtectionOfficer")),
                contacts(json),
                support(json));
    }

    private static LandKey key(Cursor json) {
        var area = json.area("key");
        if (area.level() != Level.LAND) {
            json.wrong("key", "not-a-land");
            return ANY_LAND;
        }
        return LandKey.of(area);
    }

    private static ReuseAgreement agreement(Cursor json) {
        var kind = json.choice("kind", ReuseAgreement.Kind.class);
        var number = json.text("number", 60);
        var from = json.day("from");
        var until = json.day("until");
        if (until.isBefore(from) && !until.equals(LocalDate.EPOCH)) {
            json.wrong("until", "ends-before-it-begins");
        }
        json.end();
        return new ReuseAgreement(kind, number, from, until.isBefore(from) ? from : until);
    }

    private static LeitwegId leitwegId(Cursor json) {
        var text = json.text("leitwegId", 46);
        return LeitwegId.parse(text).orElseGet(() -> {
            if (!text.isEmpty()) {
                json.wrong("leitwegId", LeitwegId.hasForm(text) ? "wrong-check-digits" : "not-a-leitweg-id");
            }
            return ANY_PAYER;
        });
    }

    private static List<ContactPerson> contacts(Cursor json) {
        var contacts = json.objects("contacts", MOST_CONTACTS, HeadReader::person);
        if (contacts.isEmpty()) {
            json.wrong("contacts", "missing");
        }
        return contacts;
    }

    private static ContactPerson person(Cursor json) {
        var person = new ContactPerson(
                json.text("task", Forms.LINE),
                json.text("name", Forms.LINE),
                json.optional("phone", 30, Forms.PHONE, "not-a-phone-number"),
                json.text("email", Forms.LINE, Forms.EMAIL, "not-an-email-address"));
        json.end();
        return person;
    }

    /** Each of the three levels once. */
    private static List<SupportContact> support(Cursor json) {
        var support = json.objects("support", LEVELS, HeadReader::level).stream()
                .sorted(Comparator.comparing(SupportContact::level))
                .toList();
        if (support.stream().map(SupportContact::level).distinct().count() != LEVELS) {
            json.wrong("support", "not-each-level-once");
        }
        return support;
    }

    private static SupportContact level(Cursor json) {
        var contact = new SupportContact(
                json.number("level", 1, LEVELS),
                json.text("name", Forms.LINE),
                json.text("phone", 30, Forms.PHONE, "not-a-phone-number"),
                json.text("email", Forms.LINE, Forms.EMAIL, "not-an-email-address"),
                json.text("hours", Forms.LINE));
        json.end();
        return contact;
    }

    static Optional<CoatOfArms> coatOfArms(Cursor json) {
        if (!json.has("coatOfArms")) {
            return Optional.empty();
        }
        var picture = json.object("coatOfArms");
        var mediaType = picture.text("mediaType", 20);
        var arms = bytes(picture.text("data", LONGEST_PICTURE)).flatMap(CoatOfArms::of);
        if (arms.isEmpty()) {
            picture.wrong("data", "not-a-picture");
        } else if (!arms.get().kind().mediaType().equals(mediaType)) {
            picture.wrong("mediaType", "not-this-picture");
        }
        picture.end();
        return arms;
    }

    /** Only the one way to write the bytes, so that they come back as they were. */
    private static Optional<byte[]> bytes(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(bytes).equals(base64) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    static LegalTexts legalTexts(Cursor json) {
        var texts = new LegalTexts(
                json.text("imprint", LegalTexts.LONGEST),
                json.text("privacy", LegalTexts.LONGEST),
                json.text("accessibility", LegalTexts.LONGEST));
        json.end();
        return texts;
    }
}
