package de.antragswerk.verifier;

/** By which key the signature was checked. */
enum KeyTrust {
    /** By the key that the payer got from elsewhere. */
    PUBLISHED,
    /** Only by the one inside the package: whoever made the package may have made the key. */
    INSIDE_ONLY
}
