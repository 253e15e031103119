/**
 * The instance under test: started once for all tests by the same script that operators use, and asked about itself only
 * where the platform shows it to operators too (settings, log, database, process).
 */
package de.antragswerk.system.platform;
