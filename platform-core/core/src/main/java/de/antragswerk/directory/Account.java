package de.antragswerk.directory;

import static java.util.Objects.requireNonNull;

import jakarta.json.JsonObject;

/**
 * A member of staff as the identity provider knows them.
 *
 * @param id the subject of their tokens
 */
public record Account(String id, String userName, String firstName, String lastName, String email, boolean enabled) {
    public Account {
        requireNonNull(id, "an account has an id");
        requireNonNull(userName, "an account has a user name");
    }

    static Account of(JsonObject json) {
        return new Account(
                json.getString("id"),
                json.getString("username"),
                json.getString("firstName", ""),
                json.getString("lastName", ""),
                json.getString("email", ""),
                json.getBoolean("enabled", false));
    }

    /** Whether the account is of the person who was meant; a user name alone may be somebody else's. */
    public boolean isOf(NewAccount person) {
        return email.equalsIgnoreCase(person.email());
    }

    public String name() {
        var name = (firstName + " " + lastName).strip();
        return name.isEmpty() ? userName : name;
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
