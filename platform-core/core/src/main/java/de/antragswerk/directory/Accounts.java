package de.antragswerk.directory;

import de.antragswerk.identity.Grant;
import de.antragswerk.identity.GroupPath;
import de.antragswerk.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The accounts of staff, and what they were granted. Every step can be repeated. */
@ApplicationScoped
public class Accounts {
    private final AdminApi api;
    private final Groups groups;

    @Inject
    Accounts(AdminApi api, Groups groups) {
        this.api = api;
        this.groups = groups;
    }

    Accounts() {
        this(null, null);
    }

    /** @param name the user name or the e-mail address, whole */
    public Optional<Account> find(String name) {
        var found = by("username", name);
        return found.isPresent() || !name.contains("@") ? found : by("email", name);
    }

    public Optional<Account> byId(String id) {
        return api.object("/users/" + AdminApi.encoded(id)).map(Account::of);
    }

    /**
     * One request makes the account with its password: whoever sees the account sees all of it. At the first login its
     * owner has to choose a password and to set up the second factor.
     *
     * @throws DirectoryException {@code account-of-somebody-else} if the user name or the address is taken
     */
    public Account create(NewAccount person, OneTimePassword password) {
        var account = firstLogin(password)
                .add("username", person.userName())
                .add("firstName", person.firstName())
                .add("lastName", person.lastName())
                .add("email", person.email())
                .add("emailVerified", true)
                .build();
        if (!api.create("/users", account)) {
            throw new DirectoryException("account-of-somebody-else");
        }
        return find(person.userName()).orElseThrow(() -> new DirectoryException("directory-refused-account"));
    }

    /** An account that was switched off, because its owner had no role any more, begins anew. */
    public void revive(Account account, OneTimePassword password) {
        change(account, firstLogin(password));
    }

    public void switchOff(Account account) {
        change(account, Json.createObjectBuilder().add("enabled", false));
        api.post(path(account.id()) + "/logout");
    }

    /** What the person may do from their next login on. */
    public Set<Grant> grants(Account account) {
        return api.list(path(account.id()) + "/groups?briefRepresentation=true&max=1000").stream()
                .flatMap(group -> GroupPath.grant(group.asJsonObject().getString("path")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public void give(Account account, Grant grant) {
        api.put(
                path(account.id()) + "/groups/" + groups.idOf(GroupPath.of(grant)),
                Json.createObjectBuilder().build());
    }

    /** The person is logged out at the identity provider, so that the next login tells what they may do now. */
    public void take(Account account, Grant grant) {
        groups.find(GroupPath.of(grant)).ifPresent(group -> api.delete(path(account.id()) + "/groups/" + group));
        api.post(path(account.id()) + "/logout");
    }

    /** A request with some of the members would empty the others. */
    private void change(Account account, JsonObjectBuilder changes) {
        api.object(path(account.id()))
                .map(present -> Json.createObjectBuilder(present).addAll(changes))
                .ifPresent(changed -> api.put(path(account.id()), changed.build()));
    }

    private Optional<Account> by(String key, String value) {
        List<Account> found = api.list("/users?exact=true&max=2&" + key + "=" + AdminApi.encoded(value)).stream()
                .map(user -> Account.of(user.asJsonObject()))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static JsonObjectBuilder firstLogin(OneTimePassword password) {
        JsonObject credential = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", password.value())
                .add("temporary", true)
                .build();
        return Json.createObjectBuilder()
                .add("enabled", true)
                .add("credentials", Json.createArrayBuilder().add(credential))
                .add(
                        "requiredActions",
                        Json.createArrayBuilder().add("UPDATE_PASSWORD").add("CONFIGURE_TOTP"));
    }

    private static String path(String id) {
        return "/users/" + AdminApi.encoded(id);
    }
}
