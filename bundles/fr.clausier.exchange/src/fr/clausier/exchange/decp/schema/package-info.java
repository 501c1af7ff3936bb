// SPDX-License-Identifier: EPL-2.0
/** Holds essential data against the official schemas, and says each failure in French. */
package fr.clausier.exchange.decp.schema;
