package de.antragswerk.onboarding;

import de.antragswerk.routing.RuleBook;
import de.antragswerk.routing.StoredRuleBooks;
import de.antragswerk.tenancy.AuthorityId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;

/** Brings the Postkörbe and rules of a whole Land into their tables. */
final class StoredRouting {

    private final StoredRuleBooks books;

    StoredRouting(Connection connection) {
        this.books = new StoredRuleBooks(connection);
    }

    /** Only the books that are others: writing one touches all its rules. The authorities must be there. */
    void write(LandDocument document) throws SQLException {
        var present = books.ofLand(document.key());
        var other = new HashMap<AuthorityId, RuleBook>();
        for (var authority : document.authorities()) {
            var id = AuthorityId.of(authority.area().value());
            if (!authority.book().equals(present.getOrDefault(id, RuleBook.EMPTY))) {
                other.put(id, authority.book());
            }
        }
        books.write(other);
    }
}
