package de.antragswerk.settlement;

/** What a payer who enters or leaves during the period bears: by days, or by months begun. Usage is not reduced: it is already theirs. */
public enum ProRata {
    DAYS,
    MONTHS
}
