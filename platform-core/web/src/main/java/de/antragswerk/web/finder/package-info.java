/**
 * The finder for people: few questions on each page, the answers travel in the page itself and are nowhere kept. That is why every
 * page but the first is the answer to a POST.
 */
package de.antragswerk.web.finder;
