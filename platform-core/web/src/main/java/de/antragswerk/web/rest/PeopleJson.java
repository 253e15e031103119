package de.antragswerk.web.rest;

import de.antragswerk.directory.NewAccount;
import de.antragswerk.identity.Role;
import de.antragswerk.json.Json;
import de.antragswerk.people.AreaPeople;
import de.antragswerk.people.GivenRole;
import de.antragswerk.people.PersonWithRoles;
import de.antragswerk.problem.Refusal;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** The JSON of people and their roles. */
final class PeopleJson {
    private PeopleJson() {}

    /** What somebody wants to give; {@code name} is empty with a new person. */
    record Wanted(Optional<Role> role, String name, Optional<NewAccount> person) {}

    static Wanted wanted(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var json = reader.readObject();
            var person = Optional.ofNullable(json.getJsonObject("person")).map(PeopleJson::person);
            return new Wanted(Role.ofClaim(json.getString("role", "")), json.getString("name", ""), person);
        } catch (JsonException | ClassCastException malformed) {
            throw Refusal.invalid("json-malformed");
        } catch (IllegalArgumentException impossible) {
            throw Refusal.invalid("person-malformed");
        }
    }

    static Role role(String claim) {
        return Role.ofClaim(claim).orElseThrow(() -> Refusal.notFound("person-unknown"));
    }

    static JsonObject of(AreaPeople people) {
        return Json.createObjectBuilder()
                .add("area", people.area().value())
                .add("mayGive", roles(people.mayGive()))
                .add("people", ApiJson.array(people.people(), PeopleJson::person))
                .build();
    }

    static JsonObject of(GivenRole given) {
        var json = Json.createObjectBuilder()
                .add("id", given.account().id())
                .add("userName", given.account().userName());
        given.password().ifPresent(password -> json.add("oneTimePassword", password.value()));
        return json.build();
    }

    private static JsonObjectBuilder person(PersonWithRoles person) {
        return Json.createObjectBuilder()
                .add("id", person.account().id())
                .add("userName", person.account().userName())
                .add("name", person.account().name())
                .add("email", person.account().email())
                .add("enabled", person.account().enabled())
                .add("roles", roles(person.roles()));
    }

    private static JsonArray roles(List<Role> roles) {
        return Json.createArrayBuilder(roles.stream().map(Role::claim).toList()).build();
    }

    private static NewAccount person(JsonObject json) {
        return new NewAccount(
                json.getString("userName", ""),
                json.getString("firstName", ""),
                json.getString("lastName", ""),
                json.getString("email", ""));
    }
}
