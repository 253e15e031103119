package de.antragswerk.system.access;

import de.antragswerk.system.platform.Database;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in a path in braces, told by the part of the path before it. A parameter that is of no kind fails the tests: add it here, with
 * a query that finds one of a tenant.
 */
public enum ParameterKind {
    DRAFT(Owner.CITIZEN, Values.ID, "select id from draft where citizen = ?", "/entwuerfe"),
    SUBMISSION(
            Owner.CITIZEN,
            Values.ID,
            "select id from submission where citizen = ?",
            "/antraege",
            "/verwaltung/faelle",
            "/api/v1/cases",
            "/api/v1/submissions"),
    FILE_OF_A_DRAFT(
            Owner.CITIZEN,
            Values.ID,
            "select id from evidence_file where draft is not null and citizen = ?",
            "/nachweise"),
    FILE_OF_A_SUBMISSION(
            Owner.CITIZEN,
            Values.ID,
            "select id from evidence_file where submission is not null and citizen = ?",
            "/dateien"),
    INTAKE(Owner.CITIZEN, Values.ID, "select id from intake where citizen = ?", "/gemeinsam-beantragen"),
    MESSAGE(Owner.CITIZEN, Values.ID, "select id from message where citizen = ?", "/postfach"),
    AREA(Owner.AUTHORITY, Values.AREA, "select ars from authority where ars = ?", "/bereiche", "/areas"),

    /** The coordination office looks after all of them. */
    LAND(Owner.LAND, "99", "select key from land where key = ?", "/laender", "/laender/aufnehmen", "{land}"),

    /** Not of a tenant: whoever may ask at all may ask for any of them. Some are told by their own name. */
    PLACE(Owner.NOBODY, "999999999999", "", "/orte", "/places"),
    LAND_IN_PUBLIC(Owner.NOBODY, "99", "", "/land"),

    /** By the identity provider's id, always below an area or a Land, which is what decides. */
    PERSON(Owner.NOBODY, Values.ID, "", "{person}"),
    BENEFIT(Owner.NOBODY, "alg2", "", "{benefit}"),
    FORM_ABOUT_PEOPLE(Owner.NOBODY, "neu", "", "/personen"),
    FORM(Owner.NOBODY, "hauptantrag", "", "{form}"),
    PAGE_OF_A_FORM(Owner.NOBODY, "person", "", "{page}"),
    FORMAT_OF_A_FORM(Owner.NOBODY, "schema", "", "{format}"),
    VERSION_OF_A_PLUGIN(Owner.NOBODY, "99.0.0", "", "{version}"),
    UNIT_OF_THE_REGISTER(Owner.NOBODY, "999999999999", "", "/successors", "/successors/{old}"),
    EDITION_OF_THE_REGISTER(Owner.NOBODY, "gibt-es-nicht", "", "/editions"),
    ROLLOUT(Owner.NOBODY, Values.ID, "", "/rollouts", "/einfuehrung"),
    SERVICE_ON_THE_BOARD(Owner.NOBODY, "gibt-es-nicht", "", "/status-board"),
    CRISIS_SET(Owner.NOBODY, "gibtEsNicht", "", "/crisis-sets", "/krisenregelungen"),
    PHASE_OF_A_SERVICE(Owner.NOBODY, "ROLLOUT", "", "{phase}"),
    ROLE(Owner.NOBODY, "caseworker", "", "{role}"),
    PLACE_IN_A_LIST(Owner.NOBODY, "99", "", "{number}", "{position}"),
    ACTION(Owner.NOBODY, "gibt-es-nicht", "", "{action}"),
    SETTLEMENT_PERIOD(Owner.NOBODY, "1999", "", "{period}"),
    OBJECTION(Owner.NOBODY, Values.ID, "", "{objection}", "/objections"),
    ADVANCE_PAYMENT(Owner.NOBODY, Values.ID, "", "{payment}", "/advance-payments"),
    VOUCHER(Owner.NOBODY, Values.ID, "", "/belege", "/vouchers"),
    PAYER(Owner.NOBODY, "99", "", "{payer}"),
    COST_POOL(Owner.NOBODY, "gibt-es-nicht", "", "{pool}"),
    SETTLEMENT(Owner.NOBODY, Values.ID, "", "{settlement}"),
    PAPER(Owner.NOBODY, "pdf", "", "{paper}"),
    AUTHORITY_FOR_THE_OPERATOR(Owner.NOBODY, Values.AREA, "", "/operation/authorities");

    /** By what a query finds one of a tenant. */
    private enum Owner {
        CITIZEN,
        AUTHORITY,
        LAND,
        NOBODY
    }

    private static final class Values {
        static final String ID = "01234567-89ab-4def-8123-456789abcdef";
        static final String AREA = "99999";
    }

    private final Owner owner;
    private final String nobodys;
    private final String query;
    private final List<String> marks;

    ParameterKind(Owner owner, String nobodys, String query, String... marks) {
        this.owner = owner;
        this.nobodys = nobodys;
        this.query = query;
        this.marks = List.of(marks);
    }

    /**
     * @param before the template of the path up to the parameter, without the slash before it
     * @param name the parameter itself, in its braces
     */
    static ParameterKind of(String before, String name) {
        return Stream.of(values())
                .filter(kind -> kind.marks.stream().anyMatch(mark -> mark.equals(name) || isAtTheEnd(mark, before)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("what stands for " + name + " after " + before
                        + "/ is of no kind that the tests know; see ParameterKind"));
    }

    private static boolean isAtTheEnd(String mark, String before) {
        return mark.startsWith("/") && before.endsWith(mark);
    }

    public boolean isOfATenant() {
        return owner != Owner.NOBODY;
    }

    /** Whether the caller is a stranger to none of them. */
    public boolean isOpenTo(Caller caller) {
        return !isOfATenant() || (this == LAND && caller == Caller.COORDINATION_OFFICE);
    }

    /** A value that is nobody's, and that was never anybody's. */
    public String nobodys() {
        return nobodys;
    }

    /** A value of that tenant, if it has one; the superuser looks. */
    public Optional<String> of(Tenant tenant, Database database) {
        return switch (owner) {
            case NOBODY -> Optional.empty();
            case CITIZEN -> database.find(query, tenant.citizen().id());
            case AUTHORITY -> database.find(query, tenant.authority());
            case LAND -> database.find(query, tenant.land());
        };
    }
}
