// SPDX-License-Identifier: EPL-2.0
/** European notices (eForms) as a format of exchange: written from a purchase, checked offline, read into a draft. */
package fr.clausier.exchange.eforms;
