package de.antragswerk.directory;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Pattern;

/** A person who is to get an account. User names and addresses are compared without regard to case. */
public record NewAccount(String userName, String firstName, String lastName, String email) {
    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’-]{0,99}");

    public NewAccount {
        userName =
                requireNonNull(userName, "an account has a user name").strip().toLowerCase(Locale.ROOT);
        firstName = requireNonNull(firstName, "a person has a first name").strip();
        lastName = requireNonNull(lastName, "a person has a last name").strip();
        email = requireNonNull(email, "an account has an address").strip();
        if (!isUserName(userName) || !isName(firstName) || !isName(lastName) || !isEmail(email)) {
            throw new IllegalArgumentException("not the name or address of a person");
        }
    }

    /** 3 to 60 lower-case letters, digits, dots, hyphens and underscores; case does not matter when it is entered. */
    public static boolean isUserName(String text) {
        return USER_NAME.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }

    public static boolean isName(String text) {
        return NAME.matcher(text.strip()).matches();
    }

    public static boolean isEmail(String text) {
        return text.length() <= 200 && EMAIL.matcher(text.strip()).matches();
    }

    @Override
    public String toString() {
        return "NewAccount[]";
    }
}
