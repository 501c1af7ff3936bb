// SPDX-License-Identifier: EPL-2.0
/** Writes drafts of purchases from what other formats say: names, text, comments on what is to be completed. */
package fr.clausier.exchange.brouillon;
