package de.antragswerk.plugin.finder;

/** What somebody is being trained in. */
public enum Education {
    NONE,
    /** A school, also one for a profession. */
    SCHOOL,
    /** Full-time studies. */
    UNIVERSITY,
    /** Studies that leave time for work and that BAföG does not support. */
    PART_TIME_STUDIES,
    /** Training in a company. */
    APPRENTICESHIP,
    /** Training in a company, living in a boarding house or with the trainer with full board. */
    APPRENTICESHIP_BOARDING
}
