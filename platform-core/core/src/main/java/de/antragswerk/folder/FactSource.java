package de.antragswerk.folder;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.plugin.FormId;

/**
 * Where a fact was told.
 *
 * @param authority name of the authority that received it, as it was called then
 */
public record FactSource(BenefitId benefit, FormId form, String authority) {}
