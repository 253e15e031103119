package de.antragswerk.plugin.fact;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The catalogue of reusable facts. Each is about the person who applies, never about another member of the household. How
 * a fact is stored follows from the type of the field that declares it (see {@link de.antragswerk.plugin.Antrag}).
 */
public enum Fact {
    GIVEN_NAME("person.givenName", FactKind.CHANGING),
    FAMILY_NAME("person.familyName", FactKind.CHANGING),
    BIRTH_NAME("person.birthName", FactKind.LASTING),
    BIRTH_DATE("person.birthDate", FactKind.LASTING),
    BIRTH_PLACE("person.birthPlace", FactKind.LASTING),
    GENDER("person.gender", FactKind.CHANGING),
    NATIONALITY("person.nationality", FactKind.CHANGING),
    MARITAL_STATUS("person.maritalStatus", FactKind.CHANGING),
    /** Identifikationsnummer § 139b AO. */
    TAX_ID("person.taxId", FactKind.LASTING),
    /** Versicherungsnummer § 147 SGB VI. */
    PENSION_NUMBER("person.pensionNumber", FactKind.LASTING),
    PHONE("contact.phone", FactKind.CHANGING),
    EMAIL("contact.email", FactKind.CHANGING),
    STREET("address.street", FactKind.CHANGING),
    POSTAL_CODE("address.postalCode", FactKind.CHANGING),
    CITY("address.city", FactKind.CHANGING),
    IBAN("account.iban", FactKind.CHANGING),
    ACCOUNT_HOLDER("account.holder", FactKind.CHANGING),
    RESIDENCE_DOCUMENT("residence.document", FactKind.PASSING),
    RESIDENCE_VALID_UNTIL("residence.validUntil", FactKind.PASSING),
    ENTRY_DATE("residence.entryDate", FactKind.LASTING),
    HEALTH_INSURANCE("insurance.health", FactKind.CHANGING),
    WARM_RENT("housing.warmRent", FactKind.PASSING),
    LANGUAGE("language", FactKind.CHANGING);

    private static final Map<String, Fact> BY_KEY =
            Arrays.stream(values()).collect(toUnmodifiableMap(Fact::key, Function.identity()));

    private final String key;
    private final FactKind kind;

    Fact(String key, FactKind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** The name in form definitions and in the folder, for example {@code person.familyName}. */
    public String key() {
        return key;
    }

    public FactKind kind() {
        return kind;
    }

    public static Optional<Fact> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
