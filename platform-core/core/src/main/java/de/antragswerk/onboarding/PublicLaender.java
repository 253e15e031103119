package de.antragswerk.onboarding;

import de.antragswerk.json.Json;
import de.antragswerk.tenancy.LandKey;
import de.antragswerk.tenancy.SupportContact;
import de.antragswerk.tenancy.TenancyException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** What citizens see of the Länder; readable in every scope and in none. */
@ApplicationScoped
public class PublicLaender {

    private interface Answer<T> {
        T of(ResultSet row) throws SQLException;
    }

    @Resource(lookup = "jdbc/antragswerk")
    private DataSource dataSource;

    PublicLaender() {}

    PublicLaender(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Optional<PublicLand> find(LandKey land) {
        return ask(
                "select name, support::text, legal_texts::text, coat_of_arms is not null from antragswerk.land_public"
                        + " where land = ?",
                land,
                row -> new PublicLand(
                        land,
                        row.getString(1),
                        support(object(row.getString(2))),
                        HeadReader.legalTexts(new Cursor("", object(row.getString(3)), new Findings())),
                        row.getBoolean(4)));
    }

    public Optional<CoatOfArms> coatOfArms(LandKey land) {
        return ask(
                        "select coat_of_arms from antragswerk.land_public where land = ? and coat_of_arms is not null",
                        land,
                        row -> CoatOfArms.of(row.getBytes(1)))
                .flatMap(picture -> picture);
    }

    private static Optional<SupportContact> support(JsonObject json) {
        return json.isEmpty()
                ? Optional.empty()
                : Optional.of(new SupportContact(
                        json.getInt("level"),
                        json.getString("name"),
                        json.getString("phone"),
                        json.getString("email"),
                        json.getString("hours")));
    }

    private static JsonObject object(String text) {
        return Json.object(text.getBytes(StandardCharsets.UTF_8));
    }

    private <T> Optional<T> ask(String sql, LandKey land, Answer<T> answer) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, land.value());
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(answer.of(row)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new TenancyException(TenancyException.Code.UNREADABLE_DATABASE, "the Länder cannot be read", failure);
        }
    }
}
