// SPDX-License-Identifier: EPL-2.0
/** Makes a new draft of a contract that was notified. */
package fr.clausier.exchange.decp.reprise;
