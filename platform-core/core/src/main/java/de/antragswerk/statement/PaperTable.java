package de.antragswerk.statement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The table of papers, in the scope of the connection's transaction. */
final class PaperTable {
    private static final String COLUMNS =
            "settlement, payer, land, period, number, kind, state, reason, size, sha256, made_at";
    private final Connection connection;

    PaperTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * All papers of a settlement, in one statement: four for each Land, and two for each Kommune of a Land that divides. What the
     * invoices need beside it is kept as it is now.
     */
    void order(UUID settlement, Instant now) throws SQLException {
        try (var terms = connection.prepareStatement("""
                insert into statement_terms (settlement, land, leitweg_id, contract, advances)
                select t.settlement, t.land, l.configuration->>'leitwegId', coalesce(l.configuration->'contract'->>'number', ''),
                  coalesce((select jsonb_agg(jsonb_build_object('dueOn', a.due_on, 'paidOn', a.paid_on, 'cents', a.cents)
                      order by a.due_on, a.id)
                    from advance_payment a join settlement s on s.id = t.settlement
                    where a.land = t.land and a.period = s.period and a.paid_on is not null), '[]')
                from settlement_statement t left join land l on l.key = t.land where t.settlement = ?
                on conflict do nothing""")) {
            terms.setObject(1, settlement);
            terms.executeUpdate();
        }
        try (var papers = connection.prepareStatement("""
                insert into statement_paper (settlement, payer, land, period, number, kind, next_attempt_at)
                select s.id, p.payer, p.land, s.period, s.number, p.kind, ?
                from settlement s join (
                  select t.settlement, t.land as payer, t.land, kind
                  from settlement_statement t, unnest(array['PDF', 'CSV', 'XRECHNUNG', 'PACKAGE']) kind
                  union all
                  select distinct l.settlement, l.payer, l.land, kind
                  from settlement_line l, unnest(array['PDF', 'CSV']) kind where l.level = 2) p on p.settlement = s.id
                where s.id = ?
                on conflict do nothing""")) {
            papers.setTimestamp(1, Timestamp.from(now));
            papers.setObject(2, settlement);
            papers.executeUpdate();
        }
    }

    /** Papers to make, held until the transaction ends; those that another node holds are passed over. A package waits for the others. */
    List<Paper> due(Instant now, int most) throws SQLException {
        try (var query = connection.prepareStatement("select " + COLUMNS + """
                 from statement_paper p where state = 'WAITING' and next_attempt_at <= ?
                  and (kind <> 'PACKAGE' or not exists (select from statement_paper o where o.settlement = p.settlement
                    and o.payer = p.payer and o.kind <> 'PACKAGE' and o.state = 'WAITING'))
                order by next_attempt_at, settlement, land, payer limit ? for update skip locked""")) {
            query.setTimestamp(1, Timestamp.from(now));
            query.setInt(2, most);
            return papers(query.executeQuery());
        }
    }

    void made(Paper.Id id, byte[] bytes, String sha256, Instant now) throws SQLException {
        try (var update =
                connection.prepareStatement("update statement_paper set state = 'MADE', reason = '', bytes = ?,"
                        + " size = ?, sha256 = ?, made_at = ? where settlement = ? and payer = ? and kind = ?")) {
            update.setBytes(1, bytes);
            update.setInt(2, bytes.length);
            update.setString(3, sha256);
            update.setTimestamp(4, Timestamp.from(now));
            name(update, 5, id);
            update.executeUpdate();
        }
    }

    void impossible(Paper.Id id, String reason, Instant now) throws SQLException {
        try (var update = connection.prepareStatement("update statement_paper set state = 'IMPOSSIBLE', reason = ?,"
                + " made_at = ? where settlement = ? and payer = ? and kind = ?")) {
            update.setString(1, reason);
            update.setTimestamp(2, Timestamp.from(now));
            name(update, 3, id);
            update.executeUpdate();
        }
    }

    /** After the last attempt it is impossible, so that progress comes to an end and somebody sees it. */
    void putOff(Paper.Id id, Instant now, Duration wait, int mostAttempts) throws SQLException {
        try (var update = connection.prepareStatement("update statement_paper set attempts = attempts + 1,"
                + " next_attempt_at = ?, state = case when attempts + 1 >= ? then 'IMPOSSIBLE' else state end,"
                + " reason = case when attempts + 1 >= ? then 'failed' else reason end"
                + " where settlement = ? and payer = ? and kind = ?")) {
            update.setTimestamp(1, Timestamp.from(now.plus(wait)));
            update.setInt(2, mostAttempts);
            update.setInt(3, mostAttempts);
            name(update, 4, id);
            update.executeUpdate();
        }
    }

    PaperProgress progress(UUID settlement) throws SQLException {
        try (var query = connection.prepareStatement("select count(*) filter (where state = 'WAITING'),"
                + " count(*) filter (where state = 'MADE'), count(*) filter (where state = 'IMPOSSIBLE')"
                + " from statement_paper where settlement = ?")) {
            query.setObject(1, settlement);
            try (var row = query.executeQuery()) {
                row.next();
                return new PaperProgress(row.getLong(1), row.getLong(2), row.getLong(3));
            }
        }
    }

    /** Of one payer, in the order of their kinds. */
    List<Paper> of(UUID settlement, String payer) throws SQLException {
        try (var query = connection.prepareStatement(
                "select " + COLUMNS + " from statement_paper where settlement = ? and payer = ?")) {
            query.setObject(1, settlement);
            query.setString(2, payer);
            return papers(query.executeQuery()).stream()
                    .sorted(Comparator.comparing(paper -> paper.id().kind()))
                    .toList();
        }
    }

    /** Of an area: those of its Kommunen, the youngest settlement first; in the scope of who administers it. */
    List<Paper> below(String area) throws SQLException {
        try (var query = connection.prepareStatement("select " + COLUMNS + " from statement_paper"
                + " where payer like ? || '%' and length(payer) > 2 order by period desc, number desc, payer, kind")) {
            query.setString(1, area);
            return papers(query.executeQuery());
        }
    }

    /** Of all Länder, by their keys; without those of Kommunen. */
    List<Paper> ofLaender(UUID settlement) throws SQLException {
        try (var query = connection.prepareStatement("select " + COLUMNS + " from statement_paper"
                + " where settlement = ? and payer = land order by land, array_position(array['PDF', 'CSV', 'XRECHNUNG', 'PACKAGE'],"
                + " kind::text)")) {
            query.setObject(1, settlement);
            return papers(query.executeQuery());
        }
    }

    Optional<Paper> find(Paper.Id id) throws SQLException {
        return of(id.settlement(), id.payer()).stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst();
    }

    Optional<byte[]> bytes(Paper.Id id) throws SQLException {
        try (var query = connection.prepareStatement("select bytes from statement_paper"
                + " where settlement = ? and payer = ? and kind = ? and state = 'MADE'")) {
            name(query, 1, id);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    private static void name(PreparedStatement statement, int first, Paper.Id id) throws SQLException {
        statement.setObject(first, id.settlement());
        statement.setString(first + 1, id.payer());
        statement.setString(first + 2, id.kind().name());
    }

    private static List<Paper> papers(ResultSet rows) throws SQLException {
        try (rows) {
            List<Paper> papers = new ArrayList<>();
            while (rows.next()) {
                var madeAt = rows.getTimestamp("made_at");
                papers.add(new Paper(
                        new Paper.Id(
                                rows.getObject("settlement", UUID.class),
                                rows.getString("payer"),
                                PaperKind.valueOf(rows.getString("kind"))),
                        rows.getString("land"),
                        rows.getString("period"),
                        rows.getInt("number"),
                        Paper.State.valueOf(rows.getString("state")),
                        rows.getString("reason"),
                        rows.getInt("size"),
                        Objects.requireNonNullElse(rows.getString("sha256"), ""),
                        Optional.ofNullable(madeAt).map(Timestamp::toInstant)));
            }
            return papers;
        }
    }
}
