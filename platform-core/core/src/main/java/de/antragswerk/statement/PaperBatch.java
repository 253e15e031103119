package de.antragswerk.statement;

import de.antragswerk.settlement.Digest;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Makes some papers on one connection, in its transaction. */
final class PaperBatch {
    private static final System.Logger LOG = System.getLogger(PaperBatch.class.getName());
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MOST_ATTEMPTS = 5;

    private final PaperMaking making;

    PaperBatch(PaperMaking making) {
        this.making = making;
    }

    /** @return how many papers were looked at; 0 when nothing is due */
    int make(Connection connection, Instant now, int most) throws SQLException {
        var table = new PaperTable(connection);
        var source = new StatementSource(connection);
        var due = table.due(now, most);
        for (var paper : due) {
            make(paper, table, source, connection, now);
        }
        return due.size();
    }

    /** What cannot be rendered waits and does not hold up the others; a broken database ends the batch. */
    private void make(Paper paper, PaperTable table, StatementSource source, Connection connection, Instant now)
            throws SQLException {
        var id = paper.id();
        try {
            switch (making.make(paper, source, connection)) {
                case PaperMaking.Made made -> table.made(id, made.bytes(), Digest.of(made.bytes()), now);
                case PaperMaking.Impossible impossible -> table.impossible(id, impossible.reason(), now);
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "a paper of the settlement " + id.settlement() + " could not be made", failure);
            table.putOff(id, now, FIRST_WAIT, MOST_ATTEMPTS);
        }
    }
}
