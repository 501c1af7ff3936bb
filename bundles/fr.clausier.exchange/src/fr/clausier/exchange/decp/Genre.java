// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

/** The two kinds of contract that are published. */
public enum Genre {
    MARCHE, CONCESSION
}
