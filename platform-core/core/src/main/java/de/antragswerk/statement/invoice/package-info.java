/**
 * Electronic invoices for public payers: XRechnung 3.0 (EN 16931, UBL 2.1) from records that can only be made complete and
 * consistent. Pure: the same invoice gives the same bytes. Who issues it, where it is paid to and whether value added tax is due
 * are contract data and never decided here.
 */
package de.antragswerk.statement.invoice;
