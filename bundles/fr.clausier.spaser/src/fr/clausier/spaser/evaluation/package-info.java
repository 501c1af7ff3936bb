// SPDX-License-Identifier: EPL-2.0
/**
 * Holds the planned contracts of one year against the targets of a scheme; a buyer without scheme gets the same indicators
 * without targets. Everything is an immutable record; nothing reads the clock.
 */
package fr.clausier.spaser.evaluation;
