package de.antragswerk.settlement.bundle;

/** Where a file lies in a ZIP. @param header first byte of its header @param content first byte of its content */
record ZipPlace(String file, int header, int content) {}
