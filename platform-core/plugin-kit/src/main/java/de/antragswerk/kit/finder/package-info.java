/**
 * What the finder rules of several benefits need alike: the age limit, who falls under the AsylbLG, who has a right of residence
 * that counts, and whether income and assets leave a need. All of it three-valued, since answers may be missing; all numbers are
 * dated data.
 */
package de.antragswerk.kit.finder;
