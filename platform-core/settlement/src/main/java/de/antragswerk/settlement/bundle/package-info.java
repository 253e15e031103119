/**
 * The statement of a Land as one signed file that the payer can check without the platform. The format is strict: for the same
 * contents there is only one sequence of bytes, so that any other is damage and its place can be named.
 */
package de.antragswerk.settlement.bundle;
