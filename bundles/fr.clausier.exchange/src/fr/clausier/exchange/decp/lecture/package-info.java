// SPDX-License-Identifier: EPL-2.0
/** Reads essential data as a stream, in bounded memory, and accounts for each record and each oddity. */
package fr.clausier.exchange.decp.lecture;
