package de.antragswerk.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.antragswerk.identity.Grant;
import de.antragswerk.identity.Role;
import de.antragswerk.identity.StaffMember;
import de.antragswerk.people.Ruling.Allowed;
import de.antragswerk.people.Ruling.Denied;
import de.antragswerk.people.Ruling.Reason;
import de.antragswerk.region.Ars;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DelegationTest {
    private static final String OTHER = "somebody-else";
    private static final List<Ars> AREAS = List.of(
            new Ars("06"),
            new Ars("05"),
            new Ars("06438"),
            new Ars("064380001001"),
            new Ars("064380002002"),
            new Ars("06414"),
            new Ars("05515"));

    @Test
    void aLandNamesTheAdministratorsOfItsAuthoritiesAndItsOwn() {
        var land = delegation(Grant.of(Role.LAND_ADMIN, new Ars("06")));
        assertThat(land.give(Grant.of(Role.AUTHORITY_ADMIN, new Ars("064380001001")), OTHER))
                .isEqualTo(new Allowed());
        assertThat(land.give(Grant.of(Role.LAND_ADMIN, new Ars("06")), OTHER)).isEqualTo(new Allowed());
        assertThat(land.give(Grant.of(Role.AUTHORITY_ADMIN, new Ars("05515")), OTHER))
                .isEqualTo(new Denied(Reason.NOT_YOURS));
        assertThat(land.give(Grant.of(Role.LAND_ADMIN, new Ars("05")), OTHER)).isEqualTo(new Denied(Reason.NOT_YOURS));
    }

    @Test
    void aLandNamesNoCaseworkers() {
        assertThat(delegation(Grant.of(Role.LAND_ADMIN, new Ars("06")))
                        .give(Grant.of(Role.CASEWORKER, new Ars("06414")), OTHER))
                .isEqualTo(new Denied(Reason.NOT_YOURS));
    }

    @Test
    void aKreisPassesOnToItsKommunenAndNotBesides() {
        var kreis = delegation(Grant.of(Role.AUTHORITY_ADMIN, new Ars("06438")));
        assertThat(kreis.give(Grant.of(Role.AUTHORITY_ADMIN, new Ars("064380001001")), OTHER))
                .isEqualTo(new Allowed());
        assertThat(kreis.give(Grant.of(Role.CASEWORKER, new Ars("064380002002")), OTHER))
                .isEqualTo(new Allowed());
        assertThat(kreis.give(Grant.of(Role.CASEWORKER, new Ars("06414")), OTHER))
                .isEqualTo(new Denied(Reason.NOT_YOURS));
        assertThat(delegation(Grant.of(Role.AUTHORITY_ADMIN, new Ars("064380001001")))
                        .give(Grant.of(Role.CASEWORKER, new Ars("06438")), OTHER))
                .isEqualTo(new Denied(Reason.NOT_YOURS));
    }

    @Test
    void theCoordinationOfficeNamesWhoAdministersALand() {
        var office = delegation(Grant.of(Role.COORDINATION_OFFICE));
        assertThat(office.give(Grant.of(Role.LAND_ADMIN, new Ars("09")), OTHER)).isEqualTo(new Allowed());
        assertThat(office.give(Grant.of(Role.AUTHORITY_ADMIN, new Ars("06414")), OTHER))
                .isEqualTo(new Denied(Reason.NOT_YOURS));
        assertThat(office.give(Grant.of(Role.LAND_ADMIN, new Ars("09")), "me"))
                .isEqualTo(new Denied(Reason.NOT_TO_YOURSELF));
    }

    @Test
    void whoAdministersDoesNotMakeThemselvesACaseworker() {
        assertThat(delegation(Grant.of(Role.AUTHORITY_ADMIN, new Ars("06414")))
                        .give(Grant.of(Role.CASEWORKER, new Ars("06414")), "me"))
                .isEqualTo(new Denied(Reason.NOT_TO_YOURSELF));
    }

    @Test
    void nobodyLocksThemselvesOut() {
        var own = Grant.of(Role.AUTHORITY_ADMIN, new Ars("06414"));
        assertThat(delegation(own).take(own, "me")).isEqualTo(new Denied(Reason.LAST_OF_YOUR_OWN));
        assertThat(delegation(own).take(own, OTHER)).isEqualTo(new Allowed());
        assertThat(delegation(own, Grant.of(Role.AUTHORITY_ADMIN, new Ars("06438")))
                        .take(own, "me"))
                .isEqualTo(new Allowed());
    }

    /** Whoever is named by somebody can reach nothing that the one who named them could not have given away. */
    @Test
    void delegationNeverReachesFurtherThanItsOrigin() {
        var random = new Random(3);
        for (var round = 0; round < 2000; round++) {
            var first = new Delegation(new StaffMember("me", "Ich", grants(random)));
            for (var given : everyGrant()) {
                if (!first.give(given, OTHER).equals(new Allowed())) {
                    continue;
                }
                var second = new Delegation(new StaffMember(OTHER, "Du", Set.of(given)));
                for (var further : everyGrant()) {
                    if (second.give(further, "third").equals(new Allowed())) {
                        assertThat(isWithin(first.by(), further))
                                .as("%s gave %s, who gives %s", first.by().grants(), given, further)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void nobodyGivesARoleForEverywhereAndNobodyOutsideTheirAreas() {
        var random = new Random(14);
        for (var round = 0; round < 2000; round++) {
            var member = new StaffMember("me", "Ich", grants(random));
            var delegation = new Delegation(member);
            for (var role : List.of(Role.COORDINATION_OFFICE, Role.OPERATOR)) {
                assertThat(delegation.give(Grant.of(role), OTHER)).isEqualTo(new Denied(Reason.NOT_YOURS));
            }
            for (var grant : everyGrant()) {
                if (delegation.give(grant, OTHER).equals(new Allowed())) {
                    assertThat(isWithin(member, grant)).isTrue();
                }
                if (delegation.give(grant, "me").equals(new Allowed())) {
                    assertThat(member.roles()).contains(grant.role());
                }
            }
        }
    }

    /** The coordination office reaches every Land by naming who administers it; everybody else only what they administer. */
    private static boolean isWithin(StaffMember member, Grant grant) {
        return member.roles().contains(Role.COORDINATION_OFFICE)
                || member.administers(grant.area().orElseThrow());
    }

    private static List<Grant> everyGrant() {
        var all = new ArrayList<Grant>();
        for (var area : AREAS) {
            if (area.equals(area.land())) {
                all.add(Grant.of(Role.LAND_ADMIN, area));
            } else {
                all.add(Grant.of(Role.AUTHORITY_ADMIN, area));
                all.add(Grant.of(Role.CASEWORKER, area));
            }
        }
        return all;
    }

    private static Set<Grant> grants(Random random) {
        var all = new ArrayList<>(everyGrant());
        all.add(Grant.of(Role.COORDINATION_OFFICE));
        all.add(Grant.of(Role.OPERATOR));
        var some = new HashSet<Grant>();
        for (var count = random.nextInt(4); count >= 0; count--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private static Delegation delegation(Grant... grants) {
        return new Delegation(new StaffMember("me", "Ich", Set.of(grants)));
    }
}
