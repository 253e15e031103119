package de.antragswerk.provisioning;

/** There is an order to carry out, once the transaction that wrote it has ended well. */
record LandAccessOrdered() {}
