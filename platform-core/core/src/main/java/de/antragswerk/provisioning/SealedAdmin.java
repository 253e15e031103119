package de.antragswerk.provisioning;

import de.antragswerk.directory.NewAccount;
import de.antragswerk.directory.OneTimePassword;
import de.antragswerk.json.Json;
import de.antragswerk.sealing.PlatformSealing;
import de.antragswerk.tenancy.LandKey;
import java.nio.charset.StandardCharsets;

/** The first administrator with their one-time password, as an order keeps them until it is carried out. */
record SealedAdmin(FirstAdmin admin, OneTimePassword password) {

    String seal(PlatformSealing sealing, LandKey land) {
        var person = admin.person();
        return sealing.seal(
                place(land),
                Json.createObjectBuilder()
                        .add("userName", person.userName())
                        .add("firstName", person.firstName())
                        .add("lastName", person.lastName())
                        .add("email", person.email())
                        .add("password", password.value())
                        .build()
                        .toString());
    }

    /** @throws de.antragswerk.sealing.SealingException if the master key that it was sealed with is gone */
    static SealedAdmin open(PlatformSealing sealing, LandKey land, String sealedText) {
        var json = Json.object(sealing.open(place(land), sealedText).getBytes(StandardCharsets.UTF_8));
        return new SealedAdmin(
                new FirstAdmin(new NewAccount(
                        json.getString("userName"),
                        json.getString("firstName"),
                        json.getString("lastName"),
                        json.getString("email"))),
                new OneTimePassword(json.getString("password")));
    }

    private static String place(LandKey land) {
        return "land-access/" + land;
    }

    @Override
    public String toString() {
        return "SealedAdmin[]";
    }
}
