/**
 * What a Land needs at the identity provider before its first administrator can log in. An order is written in the
 * transaction in which the Land joins or leaves, and carried out after it: the provider may be away, the server may die,
 * and the Land has joined all the same.
 */
package de.antragswerk.provisioning;
