package de.antragswerk.web.people;

import de.antragswerk.identity.Role;
import de.antragswerk.people.AreaPeople;
import de.antragswerk.people.GivenRole;
import de.antragswerk.people.PersonWithRoles;
import de.antragswerk.problem.Refusal;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Regions;
import de.antragswerk.tenancy.Authorities;
import de.antragswerk.tenancy.Authority;
import de.antragswerk.tenancy.AuthorityId;
import de.antragswerk.web.page.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What both pages about people show. */
@RequestScoped
public class PeopleModel {
    private final Regions regions;
    private final Authorities authorities;
    private final Models models;

    @Inject
    public PeopleModel(Regions regions, Authorities authorities, Models models) {
        this.regions = regions;
        this.authorities = authorities;
        this.models = models;
    }

    PeopleModel() {
        this(null, null, null);
    }

    /** An area as the frame of the pages wants it. */
    public record Named(String ars, String name) {}

    /** A role with its name. */
    public record RoleLine(String claim, String label, boolean mayTake) {}

    /** A person with what they have. */
    public record Line(String id, String name, String userName, String email, boolean enabled, List<RoleLine> roles) {}

    /** A wrong field. */
    public record FieldError(String target, String text) {}

    /** What is wrong, by the id of the field. */
    public record Wrong(Map<String, String> byField) {

        /** An empty text where nothing is wrong. */
        public String at(String field) {
            return byField.getOrDefault(field, "");
        }
    }

    static Ars area(String text) {
        return Ars.parse(text)
                .filter(area -> area.value().equals(text))
                .orElseThrow(() -> Refusal.notFound("area-unknown"));
    }

    void list(AreaPeople people, String address, PersonForm form, Map<String, String> errors) {
        frame(people.area(), address);
        models.put(
                        "people",
                        people.people().stream()
                                .map(person -> line(person, people.mayGive()))
                                .toList())
                .put(
                        "roles",
                        people.mayGive().stream()
                                .map(role -> roleLine(role, List.of()))
                                .toList())
                .put("form", form)
                .put("wrong", new Wrong(errors))
                .put(
                        "errors",
                        errors.entrySet().stream()
                                .map(error -> new FieldError(error.getKey(), error.getValue()))
                                .toList());
    }

    void password(Ars area, String address, GivenRole given, String password) {
        frame(area, address);
        models.put("person", given.account()).put("password", password);
    }

    /** The refusal at its field; one without a text of its own is for the problem page. */
    static Map<String, String> errors(Refusal refusal, String form) {
        var key = "people.error." + refusal.code();
        if (!Texts.german().has(key)) {
            throw refusal;
        }
        var field = switch (refusal.code()) {
            case "person-unknown", "person-switched-off" -> "geben-name";
            case "person-known" -> "neu-benutzername";
            default -> form.equals("") ? "liste" : form + "-rolle";
        };
        var errors = new LinkedHashMap<String, String>();
        errors.put(field, Texts.german().text(key));
        return errors;
    }

    private void frame(Ars area, String address) {
        models.put("area", new Named(area.value(), name(area))).put("address", address);
    }

    private String name(Ars area) {
        return authorities
                .find(new AuthorityId(area))
                .map(Authority::name)
                .or(() -> regions.name(area))
                .orElse(area.value());
    }

    private static Line line(PersonWithRoles person, List<Role> mayTake) {
        var account = person.account();
        return new Line(
                account.id(),
                account.name(),
                account.userName(),
                account.email(),
                account.enabled(),
                person.roles().stream().map(role -> roleLine(role, mayTake)).toList());
    }

    private static RoleLine roleLine(Role role, List<Role> mayTake) {
        return new RoleLine(role.claim(), Texts.german().text("people.role." + role.claim()), mayTake.contains(role));
    }
}
