/**
 * What payers get of a closed settlement: PDF, CSV, XRechnung and the signed package to check them with. Papers follow from the
 * settlement and the contract alone: made again they have the same bytes, so a worker that was stopped anywhere can go on.
 */
package de.antragswerk.statement;
