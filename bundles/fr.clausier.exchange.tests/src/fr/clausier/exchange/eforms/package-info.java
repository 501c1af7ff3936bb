// SPDX-License-Identifier: EPL-2.0
/** European notices written from purchases and read into drafts. */
package fr.clausier.exchange.eforms;
