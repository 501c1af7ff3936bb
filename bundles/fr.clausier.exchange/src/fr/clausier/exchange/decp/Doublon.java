// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/** Whether an identifier was already met in the file. */
public enum Doublon {
    /** It was not, or there is no identifier to compare. */
    NON,
    /** It was, with the very same content. */
    IDENTIQUE,
    /** It was, with another content: a republication, or one identifier for several contracts. */
    DIFFERENT
}
