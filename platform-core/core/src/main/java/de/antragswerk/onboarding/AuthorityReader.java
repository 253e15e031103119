package de.antragswerk.onboarding;

import de.antragswerk.tenancy.AuthorityContact;

/** Reads an authority of a document. */
final class AuthorityReader {

    private static final int MOST_HOURS = 20;
    private static final int MOST_BENEFITS = 100;

    private AuthorityReader() {}

    static AuthorityEntry read(Cursor json, AreaCheck areas, ChecklistReader checklist) {
        var area = areas.authority(json);
        var entry = new AuthorityEntry(
                area,
                json.text("name", Forms.LINE),
                contact(json),
                checklist.ofAuthority(json, area),
                RoutingReader.read(json),
                json.objects(
                        "benefits", MOST_BENEFITS, benefit -> areas.once(benefit, BenefitReader.read(benefit, area))));
        json.end();
        return entry;
    }

    /** What is not known yet is left out; the authority fills it in later. */
    private static AuthorityContact contact(Cursor json) {
        return new AuthorityContact(
                json.optional("street", Forms.LINE),
                json.optional("postalCode", 5, Forms.POSTAL_CODE, "not-a-postal-code"),
                json.optional("city", 100),
                json.optional("phone", 30, Forms.PHONE, "not-a-phone-number"),
                json.optional("email", Forms.LINE, Forms.EMAIL, "not-an-email-address"),
                json.optional("website", Forms.LINE, Forms.WEBSITE, "not-a-website"),
                json.texts("openingHours", MOST_HOURS, Forms.LINE));
    }
}
