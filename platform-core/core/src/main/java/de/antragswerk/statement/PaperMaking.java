package de.antragswerk.statement;

import de.antragswerk.statement.invoice.XRechnung;
import java.sql.Connection;
import java.sql.SQLException;

/** Makes the bytes of a paper from what is stored. */
final class PaperMaking {
    private final StatementPdf pdf;
    private final XRechnung xrechnung;
    private final Invoicing invoicing;
    private final PackageMaking packages;

    PaperMaking(StatementPdf pdf, XRechnung xrechnung, Invoicing invoicing, PackageMaking packages) {
        this.pdf = pdf;
        this.xrechnung = xrechnung;
        this.invoicing = invoicing;
        this.packages = packages;
    }

    /** A paper, or why there is none. */
    sealed interface Outcome {}

    record Made(byte[] bytes) implements Outcome {}

    record Impossible(String reason) implements Outcome {}

    /** @param source shared by the papers of a batch */
    Outcome make(Paper paper, StatementSource source, Connection connection) throws SQLException {
        var id = paper.id();
        var statement = source.statement(id.settlement(), paper.land(), id.payer());
        if (statement.isEmpty()) {
            return new Impossible("statement-missing");
        }
        return switch (id.kind()) {
            case PDF -> new Made(pdf.pdf(statement.get()));
            case CSV -> new Made(StatementCsv.csv(statement.get()));
            case XRECHNUNG -> invoice(statement.get(), paper, source);
            case PACKAGE -> new Made(packages.make(statement.get(), paper, source, connection));
        };
    }

    private Outcome invoice(PayerStatement statement, Paper paper, StatementSource source) throws SQLException {
        var settlement = paper.id().settlement();
        var terms = source.terms(settlement, paper.land()).orElseThrow();
        return switch (invoicing.of(statement, terms, source.first(settlement, paper.land()))) {
            case Invoicing.Ready ready -> new Made(xrechnung.xml(ready.invoice()));
            case Invoicing.Impossible impossible -> new Impossible(impossible.reason());
        };
    }
}
