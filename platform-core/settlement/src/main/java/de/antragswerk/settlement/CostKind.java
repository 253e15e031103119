package de.antragswerk.settlement;

/** Costs that may be shared, and no others: decision 2021/24 of the IT-Planungsrat, letters a to e. */
public enum CostKind {
    /** Operation of the technical infrastructure. */
    A,
    /** Further development of the service, with the management of changes. */
    B,
    /** Fees for the use of a platform: only the part of the EfA service, nothing twice. */
    C,
    /** Direct operation of the service, with maintenance and support. */
    D,
    /** Costs of use that belong to single uses, such as print, postage or payment. */
    E
}
